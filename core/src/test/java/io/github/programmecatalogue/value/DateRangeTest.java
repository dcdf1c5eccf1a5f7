package io.github.programmecatalogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate MAY = LocalDate.of(2027, 5, 31);

    static Stream<Arguments> rangesAndTexts() {
        return Stream.of(
                arguments(DateRange.of(SEPTEMBER, MAY), "2026-09-01/2027-05-31", SEPTEMBER, MAY),
                arguments(DateRange.of(SEPTEMBER, SEPTEMBER), "2026-09-01/2026-09-01", SEPTEMBER, SEPTEMBER),
                arguments(DateRange.of(MAY), "2027-05-31/2027-05-31", MAY, MAY),
                arguments(DateRange.startingOn(SEPTEMBER), "2026-09-01/..", SEPTEMBER, null),
                arguments(DateRange.endingOn(MAY), "../2027-05-31", null, MAY));
    }

    @ParameterizedTest
    @MethodSource("rangesAndTexts")
    void writesWhatItReads(DateRange range, String text, @Nullable LocalDate from, @Nullable LocalDate to) {
        assertThat(range).hasToString(text);
        assertThat(DateRange.parse(text)).isEqualTo(range);
        assertThat(range.getFrom().orElse(null)).isEqualTo(from);
        assertThat(range.getTo().orElse(null)).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "../..",
                "2026-09-01",
                "2026-09-01/",
                "/2027-05-31",
                "2026-09-01/2027-05-31/",
                "2026-09-01--2027-05-31",
                "2026-09-31/..",
                "../1.9.2026",
                "2026-09-01 / 2027-05-31"
            })
    void refusesATextThatIsNoRange(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse(text))
                .withMessage(
                        "Date range must read like 2026-09-01/2027-05-31, with .. for one open end: \"" + text + "\"");
    }

    @Test
    void refusesARangeThatEndsBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(MAY, SEPTEMBER))
                .withMessage("Date range must not end before it starts: 2027-05-31/2026-09-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse("2027-05-31/2026-09-01"))
                .withMessage("Date range must not end before it starts: 2027-05-31/2026-09-01");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker may do
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> DateRange.of(null, MAY))
                .withMessage("from");
        assertThatNullPointerException()
                .isThrownBy(() -> DateRange.of(MAY, null))
                .withMessage("to");
        assertThatNullPointerException()
                .isThrownBy(() -> DateRange.startingOn(null))
                .withMessage("from");
        assertThatNullPointerException()
                .isThrownBy(() -> DateRange.endingOn(null))
                .withMessage("to");
    }

    // range, day, contains it, ends before it, starts after it
    @ParameterizedTest
    @CsvSource({
        "2026-09-01/2027-05-31, 2026-08-31, false, false, true",
        "2026-09-01/2027-05-31, 2026-09-01, true,  false, false",
        "2026-09-01/2027-05-31, 2027-05-31, true,  false, false",
        "2026-09-01/2027-05-31, 2027-06-01, false, true,  false",
        "2026-09-01/..,         2026-08-31, false, false, true",
        "2026-09-01/..,         2999-01-01, true,  false, false",
        "../2027-05-31,         1999-01-01, true,  false, false",
        "../2027-05-31,         2027-06-01, false, true,  false"
    })
    void standsToADay(DateRange range, LocalDate day, boolean contains, boolean endsBefore, boolean startsAfter) {
        assertThat(range.contains(day)).isEqualTo(contains);
        assertThat(range.endsBefore(day)).isEqualTo(endsBefore);
        assertThat(range.startsAfter(day)).isEqualTo(startsAfter);
    }

    // a, b, a encloses b, b encloses a, intersection
    @ParameterizedTest
    @CsvSource({
        "2026-09-01/2026-12-31, 2026-09-01/2026-12-31, true,  true,  2026-09-01/2026-12-31",
        "2026-09-01/2027-05-31, 2026-09-01/2026-12-31, true,  false, 2026-09-01/2026-12-31",
        "2026-09-01/2027-05-31, 2027-01-11/2027-05-31, true,  false, 2027-01-11/2027-05-31",
        "2026-09-01/2027-05-31, 2026-10-01/2026-12-31, true,  false, 2026-10-01/2026-12-31",
        "2026-09-01/2026-12-31, 2026-12-31/2027-05-31, false, false, 2026-12-31/2026-12-31",
        "2026-09-01/2026-12-31, 2027-01-01/2027-05-31, false, false,",
        "2026-09-01/..,         2026-10-01/..,         true,  false, 2026-10-01/..",
        "2026-09-01/..,         2026-10-01/2026-12-31, true,  false, 2026-10-01/2026-12-31",
        "2026-09-01/..,         2026-08-01/2026-12-31, false, false, 2026-09-01/2026-12-31",
        "2026-09-01/..,         2026-08-01/2026-08-31, false, false,",
        "2026-09-01/..,         ../2026-12-31,         false, false, 2026-09-01/2026-12-31",
        "2026-09-01/..,         ../2026-08-31,         false, false,",
        "../2026-12-31,         ../2026-08-31,         true,  false, ../2026-08-31",
        "../2026-12-31,         2026-08-01/2027-05-31, false, false, 2026-08-01/2026-12-31",
        "../2026-12-31,         2026-08-01/2026-12-31, true,  false, 2026-08-01/2026-12-31"
    })
    void standsToAnotherRange(
            DateRange a, DateRange b, boolean encloses, boolean isEnclosed, @Nullable DateRange intersection) {
        assertThat(a.encloses(b)).as("%s encloses %s", a, b).isEqualTo(encloses);
        assertThat(b.encloses(a)).as("%s encloses %s", b, a).isEqualTo(isEnclosed);
        assertThat(a.overlaps(b)).as("%s overlaps %s", a, b).isEqualTo(intersection != null);
        assertThat(b.overlaps(a)).as("%s overlaps %s", b, a).isEqualTo(intersection != null);
        assertThat(a.intersection(b).orElse(null)).isEqualTo(intersection);
        assertThat(b.intersection(a).orElse(null)).isEqualTo(intersection);
    }

    @Test
    void equalsByBothEnds() {
        DateRange range = DateRange.of(SEPTEMBER, MAY);

        assertThat(range).isEqualTo(DateRange.of(SEPTEMBER, MAY)).hasSameHashCodeAs(DateRange.of(SEPTEMBER, MAY));
        assertThat(DateRange.endingOn(MAY)).hasSameHashCodeAs(DateRange.endingOn(MAY));
        assertThat(range)
                .isNotEqualTo(DateRange.startingOn(SEPTEMBER))
                .isNotEqualTo(DateRange.endingOn(MAY))
                .isNotEqualTo(DateRange.of(SEPTEMBER))
                .isNotEqualTo("2026-09-01/2027-05-31");
    }
}
