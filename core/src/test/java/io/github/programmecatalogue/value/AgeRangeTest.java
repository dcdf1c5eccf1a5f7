package io.github.programmecatalogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeRangeTest {

    static Stream<Arguments> rangesAndTexts() {
        return Stream.of(
                arguments(AgeRange.of(7, 10), "7-10", 7, 10),
                arguments(AgeRange.of(9, 9), "9", 9, 9),
                arguments(AgeRange.of(0, 0), "0", 0, 0),
                arguments(AgeRange.atMost(9), "0-9", 0, 9),
                arguments(AgeRange.of(0, Integer.MAX_VALUE - 1), "0-2147483646", 0, Integer.MAX_VALUE - 1));
    }

    @ParameterizedTest
    @MethodSource("rangesAndTexts")
    void writesWhatItReads(AgeRange range, String text, int min, int max) {
        assertThat(range).hasToString(text);
        assertThat(AgeRange.parse(text)).isEqualTo(range);
        assertThat(range.getMin()).isEqualTo(min);
        assertThat(range.getMax()).hasValue(max);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 12, Integer.MAX_VALUE - 1})
    void hasAnOpenUpperEnd(int min) {
        AgeRange open = AgeRange.atLeast(min);

        assertThat(open.getMin()).isEqualTo(min);
        assertThat(open.getMax()).isEmpty();
        assertThat(open).hasToString(min + "+");
        assertThat(AgeRange.parse(min + "+")).isEqualTo(open);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7-10", "7–10", "7—10", "7‐10", "7‑10", "7‒10", "7 – 10", "07-010"})
    void readsAnyDashAndTheSpacesAroundIt(String text) {
        assertThat(AgeRange.parse(text)).isEqualTo(AgeRange.of(7, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-", "+", "7-", "-7", "7+10", "7-10+", "7 +", " 7", "7 ", "7..10", "seven", "٧", "7,5"})
    void refusesATextThatIsNoRange(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeRange.parse(text))
                .withMessage("Age range must read like 7-10, 12+ or 9: \"" + text + "\"");
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(() -> AgeRange.of(12, 9), "Age range must not end before it starts: 12–9"),
                refusal(() -> AgeRange.parse("12-9"), "Age range must not end before it starts: 12–9"),
                refusal(() -> AgeRange.of(-1, 9), "Age must not be negative: -1"),
                refusal(() -> AgeRange.of(0, -2), "Age must not be negative: -2"),
                refusal(() -> AgeRange.atLeast(-3), "Age must not be negative: -3"),
                refusal(() -> AgeRange.atMost(-4), "Age must not be negative: -4"),
                refusal(() -> AgeRange.of(0, Integer.MAX_VALUE), "Age must be below 2147483647: 2147483647"),
                refusal(() -> AgeRange.atLeast(Integer.MAX_VALUE), "Age must be below 2147483647: 2147483647"),
                refusal(() -> AgeRange.parse("7-2147483647"), "Age must be below 2147483647: 2147483647"),
                refusal(() -> AgeRange.parse("99999999999+"), "Age must be below 2147483647: \"99999999999\""));
    }

    private static Arguments refusal(ThrowingCallable call, String message) {
        return arguments(message, call);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWhatHasNoMeaning(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker may do
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> AgeRange.parse(null)).withMessage("text");
    }

    @ParameterizedTest
    @CsvSource({
        "2014-09-02, 2026-09-01, false",
        "2014-09-01, 2026-09-01, true",
        "2008-09-02, 2026-09-01, true",
        "2008-09-01, 2026-09-01, false",
        "2012-02-29, 2024-02-28, false",
        "2012-02-29, 2024-02-29, true"
    })
    void containsThoseWhoseCompletedYearsBelongToIt(LocalDate birth, LocalDate on, boolean contained) {
        assertThat(AgeRange.of(12, 17).contains(birth, on)).isEqualTo(contained);
    }

    @Test
    void refusesADayBeforeTheBirth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        AgeRange.atLeast(0).contains(LocalDate.parse("2026-09-02"), LocalDate.parse("2026-09-01")))
                .withMessage("Age counts from the day of birth, 2026-09-02: 2026-09-01");
    }

    @Test
    void equalsByBothEnds() {
        AgeRange range = AgeRange.of(7, 10);

        assertThat(range).isEqualTo(AgeRange.of(7, 10)).hasSameHashCodeAs(AgeRange.of(7, 10));
        assertThat(AgeRange.atLeast(7)).isEqualTo(AgeRange.atLeast(7)).hasSameHashCodeAs(AgeRange.atLeast(7));
        assertThat(range)
                .isNotEqualTo(AgeRange.of(6, 10))
                .isNotEqualTo(AgeRange.of(7, 11))
                .isNotEqualTo(AgeRange.atLeast(7))
                .isNotEqualTo("7-10");
    }
}
