package io.github.programmecatalogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkloadTest {

    // stated: hours, hours a week, weeks; answered: hours in all, hours a week, weeks
    @ParameterizedTest
    @CsvSource({
        "144,  ,     36, 144,  4,    36",
        "144,  4,    ,   144,  4,    36",
        ",     4,    36, 144,  4,    36",
        "100,  4,    36, 100,  4,    36",
        ",     1.5,  2,  3,    1.5,  2",
        "3.00, 1.50, ,   3,    1.5,  2",
        "1,    ,     3,  1,    0.3333333333333333333333333333333333, 3",
        "10,   3,    ,   10,   3,    3.333333333333333333333333333333333",
        "144,  ,     ,   144,  ,",
        ",     4,    ,   ,     4,",
        ",     ,     36, ,     ,     36",
        "144,  ,     0,  144,  ,     0",
        "144,  0,    ,   144,  0,",
        "0,    ,     36, 0,    0,    36",
        "0,    4,    ,   0,    4,    0",
        ",     4,    0,  0,    4,    0"
    })
    void derivesWhatIsNotStated(
            @Nullable BigDecimal hours,
            @Nullable BigDecimal hoursPerWeek,
            @Nullable Integer weeks,
            @Nullable BigDecimal totalHours,
            @Nullable BigDecimal weeklyHours,
            @Nullable BigDecimal lengthInWeeks) {
        Workload.Builder builder = Workload.builder();
        if (hours != null) {
            builder.hours(hours);
        }
        if (hoursPerWeek != null) {
            builder.hoursPerWeek(hoursPerWeek);
        }
        if (weeks != null) {
            builder.weeks(weeks);
        }
        Workload workload = builder.build();

        assertThat(workload.totalHours().orElse(null)).isEqualTo(totalHours);
        assertThat(workload.weeklyHours().orElse(null)).isEqualTo(weeklyHours);
        assertThat(workload.lengthInWeeks().orElse(null)).isEqualTo(lengthInWeeks);
    }

    @Test
    void saysHowMuchThereIsToLearn() {
        Workload year = Workload.ofHours(144).overWeeks(36);

        assertThat(year.getHours()).contains(new BigDecimal(144));
        assertThat(year.getHoursPerWeek()).isEmpty();
        assertThat(year.getWeeks()).hasValue(36);
        assertThat(year.getMinutesPerHour()).isEmpty();
        assertThat(Workload.ofHoursPerWeek(4).getHoursPerWeek()).contains(new BigDecimal(4));
        assertThat(Workload.builder()
                        .hours(new BigDecimal(2))
                        .minutesPerHour(45)
                        .build()
                        .getMinutesPerHour())
                .hasValue(45);
    }

    @Test
    void changesItsWeeksAlone() {
        Workload academic = Workload.builder()
                .hoursPerWeek(new BigDecimal("1.5"))
                .weeks(10)
                .minutesPerHour(45)
                .build();

        assertThat(academic.overWeeks(12))
                .isEqualTo(Workload.builder()
                        .hoursPerWeek(new BigDecimal("1.5"))
                        .weeks(12)
                        .minutesPerHour(45)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"1.50, 1.5", "100, 1E+2", "100.000, 100", "0.00, 0"})
    void equalsWhateverTheTrailingZeros(BigDecimal one, BigDecimal other) {
        assertThat(Workload.ofHours(one)).isEqualTo(Workload.ofHours(other)).hasSameHashCodeAs(Workload.ofHours(other));
        assertThat(Workload.ofHoursPerWeek(one)).isEqualTo(Workload.ofHoursPerWeek(other));
        assertThat(Workload.ofHours(one)).isNotEqualTo(Workload.ofHoursPerWeek(one));
    }

    @Test
    void isWrittenForADeveloper() {
        assertThat(Workload.ofHours(new BigDecimal("1E+2")).overWeeks(25)).hasToString("Workload{hours=100, weeks=25}");
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(() -> Workload.ofHours(-1), "Hours must not be negative: -1"),
                refusal(() -> Workload.ofHours(new BigDecimal("-0.5")), "Hours must not be negative: -0.5"),
                refusal(() -> Workload.ofHoursPerWeek(-4), "Hours a week must not be negative: -4"),
                refusal(() -> Workload.ofHours(144).overWeeks(-36), "Weeks must not be negative: -36"),
                refusal(
                        () -> Workload.builder().weeks(1).minutesPerHour(0).build(),
                        "An hour must have at least one minute: 0"),
                refusal(() -> Workload.builder().build(), "A workload must state hours, hours a week or weeks"),
                refusal(
                        () -> Workload.builder().minutesPerHour(45).build(),
                        "A workload must state hours, hours a week or weeks"),
                refusal(
                        () -> Workload.ofHours(new BigDecimal("1E+100")),
                        "Hours must have at most 100 digits on either side of the point: \"1E+100\""),
                refusal(
                        () -> Workload.ofHoursPerWeek(new BigDecimal("1E-101")),
                        "Hours a week must have at most 100 digits on either side of the point: \"1E-101\""),
                refusal(
                        () -> Workload.ofHours(new BigDecimal("100E+2147483647")),
                        "A number must have an exponent of at most 6 digits: \"1.00E+2147483649\""));
    }

    private static Arguments refusal(ThrowingCallable call, String message) {
        return arguments(message, call);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWhatHasNoMeaning(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
