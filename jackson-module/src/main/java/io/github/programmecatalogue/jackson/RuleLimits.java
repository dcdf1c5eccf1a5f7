package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.constraint.Limits;
import io.github.programmecatalogue.value.AgeRange;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads where rules draw the line; which limits rules can work with, {@link Limits} says. */
final class RuleLimits {

    private static final String CHILDHOOD = "childhood";
    private static final String MIN = "min";
    private static final String MAX = "max";
    private static final String TITLE_LENGTH = "titleLength";
    private static final String STATEMENT_LENGTH = "statementLength";
    private static final String SUMMARY_LENGTH = "summaryLength";
    private static final String HOURS_PER_WEEK = "hoursPerWeek";
    private static final String DAY_START = "dayStart";
    private static final String DAY_END = "dayEnd";
    private static final String NIGHT_AGE = "nightAge";

    private final Problems problems;
    private final Limits.Builder builder = Limits.builder();

    RuleLimits(Problems problems) {
        this.problems = problems;
    }

    /** Reads the limits for what is done with them, unless something is wrong with them together. */
    void read(Settings limits, Consumer<Limits> action) {
        problems.addAll(limits.unknown(
                CHILDHOOD,
                TITLE_LENGTH,
                STATEMENT_LENGTH,
                SUMMARY_LENGTH,
                HOURS_PER_WEEK,
                DAY_START,
                DAY_END,
                NIGHT_AGE));
        read(limits, CHILDHOOD, RuleLimits::ages, (to, ages) -> to.childhood(ages));
        read(limits, TITLE_LENGTH, Settings::wholeNumber, (to, length) -> to.titleLength(length));
        read(limits, STATEMENT_LENGTH, Settings::wholeNumber, (to, length) -> to.statementLength(length));
        read(limits, SUMMARY_LENGTH, Settings::wholeNumber, (to, length) -> to.summaryLength(length));
        read(limits, HOURS_PER_WEEK, Settings::number, (to, hours) -> to.hoursPerWeek(hours));
        read(limits, NIGHT_AGE, Settings::wholeNumber, (to, age) -> to.nightAge(age));
        boolean startIsRight = problems.takeIfPresent(limits, DAY_START, time -> builder.dayStart(time.timeOfDay()));
        boolean endIsRight = problems.takeIfPresent(limits, DAY_END, time -> builder.dayEnd(time.timeOfDay()));
        if (startIsRight && endIsRight) {
            Settings day = limits.find(DAY_START).or(() -> limits.find(DAY_END)).orElse(limits);
            problems.take(day, place -> action.accept(place.make(builder::build)));
        }
    }

    /** Reads a limit that is right or wrong whatever the others are. */
    private <T> void read(
            Settings limits, String name, Function<Settings, T> reading, BiConsumer<Limits.Builder, T> setter) {
        problems.takeIfPresent(limits, name, value -> {
            T limit = reading.apply(value);
            value.make(() -> {
                Limits.Builder alone = Limits.builder();
                setter.accept(alone, limit);
                return alone.build();
            });
            setter.accept(builder, limit);
        });
    }

    private static AgeRange ages(Settings range) {
        range.unknown(MIN, MAX).stream().findFirst().ifPresent(unknown -> {
            throw unknown;
        });
        int min = range.require(MIN).wholeNumber();
        int max = range.require(MAX).wholeNumber();
        return range.make(() -> AgeRange.of(min, max));
    }
}
