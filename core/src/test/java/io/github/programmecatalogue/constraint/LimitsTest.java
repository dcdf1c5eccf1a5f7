package io.github.programmecatalogue.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.programmecatalogue.value.AgeRange;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTest {

    private static Arguments refused(String message, UnaryOperator<Limits.Builder> settings) {
        return Arguments.of(message, settings);
    }

    static Stream<Arguments> limitsThatNoRuleCanWorkWith() {
        return Stream.of(
                refused("Title length must be at least 1: -5", builder -> builder.titleLength(-5)),
                refused("Statement length must be at least 1: 0", builder -> builder.statementLength(0)),
                refused("Summary length must be at least 1: 0", builder -> builder.summaryLength(0)),
                refused(
                        "Childhood must end, at 120 years or before: 5+",
                        builder -> builder.childhood(AgeRange.atLeast(5))),
                refused(
                        "Childhood must end, at 120 years or before: 5-121",
                        builder -> builder.childhood(AgeRange.of(5, 121))),
                refused(
                        "Hours per week must be from 1 to 168: -1",
                        builder -> builder.hoursPerWeek(BigDecimal.valueOf(-1))),
                refused(
                        "Hours per week must be from 1 to 168: 168.01",
                        builder -> builder.hoursPerWeek(new BigDecimal("168.01"))),
                refused(
                        "Day must start before it ends, and is 07:00–22:00 unless said otherwise: 22:30–22:00",
                        builder -> builder.dayStart(LocalTime.of(22, 30))),
                refused(
                        "Day must start before it ends, and is 07:00–22:00 unless said otherwise: 07:00–07:00",
                        builder -> builder.dayEnd(LocalTime.of(7, 0))),
                refused("Night age must be from 0 to 120 years: -1", builder -> builder.nightAge(-1)),
                refused("Night age must be from 0 to 120 years: 121", builder -> builder.nightAge(121)));
    }

    @ParameterizedTest
    @MethodSource("limitsThatNoRuleCanWorkWith")
    void refusesLimitsThatNoRuleCanWorkWith(String message, UnaryOperator<Limits.Builder> settings) {
        Limits.Builder builder = settings.apply(Limits.builder());

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void acceptsTheOutermostLimits() {
        Limits limits = Limits.builder()
                .titleLength(1)
                .childhood(AgeRange.of(0, 120))
                .hoursPerWeek(BigDecimal.valueOf(168))
                .nightAge(120)
                .build();

        assertThat(limits.getChildhood()).hasToString("0-120");
        assertThat(limits.getTitleLength()).isEqualTo(1);
        assertThat(limits.getNightAge()).isEqualTo(120);
    }

    @Test
    void letsADayLastUntilMidnight() {
        Limits limits = Limits.builder()
                .dayStart(LocalTime.of(22, 30))
                .dayEnd(LocalTime.MIDNIGHT)
                .build();

        assertThat(limits.getDayEnd()).isEqualTo(LocalTime.MIDNIGHT);
    }
}
