package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.constraint.Limits;
import io.github.programmecatalogue.value.AgeRange;

/** Reads where rules draw the line. */
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

    private static final int HOURS_OF_A_WEEK = 168;

    private RuleLimits() {}

    static Limits read(Settings file) {
        file.requireObject(
                CHILDHOOD,
                TITLE_LENGTH,
                STATEMENT_LENGTH,
                SUMMARY_LENGTH,
                HOURS_PER_WEEK,
                DAY_START,
                DAY_END,
                NIGHT_AGE);
        Limits.Builder builder = Limits.builder();
        file.ifPresent(CHILDHOOD, ages -> builder.childhood(ages(ages)));
        file.ifPresent(TITLE_LENGTH, length -> builder.titleLength(length.wholeNumber(1)));
        file.ifPresent(STATEMENT_LENGTH, length -> builder.statementLength(length.wholeNumber(1)));
        file.ifPresent(SUMMARY_LENGTH, length -> builder.summaryLength(length.wholeNumber(1)));
        file.ifPresent(HOURS_PER_WEEK, hours -> builder.hoursPerWeek(hours.number(1, HOURS_OF_A_WEEK)));
        file.ifPresent(DAY_START, time -> builder.dayStart(time.timeOfDay()));
        file.ifPresent(DAY_END, time -> builder.dayEnd(time.timeOfDay()));
        file.ifPresent(NIGHT_AGE, age -> builder.nightAge(age.wholeNumber(0)));
        Limits limits = builder.build();
        if (!limits.getDayStart().isBefore(limits.getDayEnd())) {
            throw file.wrong("Day must start before it ends", limits.getDayStart() + "–" + limits.getDayEnd());
        }
        return limits;
    }

    private static AgeRange ages(Settings range) {
        range.requireObject(MIN, MAX);
        int min = range.require(MIN).wholeNumber(0);
        int max = range.require(MAX).wholeNumber(0);
        try {
            return AgeRange.of(min, max);
        } catch (IllegalArgumentException e) {
            throw range.refused(e);
        }
    }
}
