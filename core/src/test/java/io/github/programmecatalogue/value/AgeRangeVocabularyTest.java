package io.github.programmecatalogue.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How two ranges of ages, or a range and an age, stand to each other. */
class AgeRangeVocabularyTest {

    @ParameterizedTest
    @CsvSource({
        "7-10, 6, false",
        "7-10, 7, true",
        "7-10, 10, true",
        "7-10, 11, false",
        "9, 9, true",
        "9, 8, false",
        "12+, 11, false",
        "12+, 12, true",
        "12+, 2147483647, true",
        "0-9, 0, true",
        "0+, -1, false"
    })
    void containsTheAgesFromItsLowestToItsHighest(String range, int age, boolean contained) {
        assertThat(AgeRange.parse(range).contains(age)).isEqualTo(contained);
    }

    // a, b, a encloses b, b encloses a, overlap, abut, intersection, span
    @ParameterizedTest
    @CsvSource({
        "7-10,  7-10,  true,  true,  true,  false, 7-10,  7-10",
        "7-12,  8-10,  true,  false, true,  false, 8-10,  7-12",
        "7-12,  7-10,  true,  false, true,  false, 7-10,  7-12",
        "7-12,  10-12, true,  false, true,  false, 10-12, 7-12",
        "7-10,  10-12, false, false, true,  false, 10,    7-12",
        "7-10,  9-12,  false, false, true,  false, 9-10,  7-12",
        "7-9,   10-12, false, false, false, true,  ,      7-12",
        "7-8,   10-12, false, false, false, false, ,      7-12",
        "9,     10,    false, false, false, true,  ,      9-10",
        "12+,   12+,   true,  true,  true,  false, 12+,   12+",
        "7+,    12+,   true,  false, true,  false, 12+,   7+",
        "7+,    9-12,  true,  false, true,  false, 9-12,  7+",
        "12+,   7-14,  false, false, true,  false, 12-14, 7+",
        "12+,   7-11,  false, false, false, true,  ,      7+",
        "12+,   7-10,  false, false, false, false, ,      7+",
        "0+,    0-9,   true,  false, true,  false, 0-9,   0+",
        "0,     0,     true,  true,  true,  false, 0,     0"
    })
    void standsToAnotherRange(
            String one,
            String other,
            boolean encloses,
            boolean isEnclosed,
            boolean overlaps,
            boolean abuts,
            @Nullable String intersection,
            String span) {
        AgeRange a = AgeRange.parse(one);
        AgeRange b = AgeRange.parse(other);

        assertThat(a.encloses(b)).as("%s encloses %s", a, b).isEqualTo(encloses);
        assertThat(b.encloses(a)).as("%s encloses %s", b, a).isEqualTo(isEnclosed);
        assertThat(a.overlaps(b)).as("%s overlaps %s", a, b).isEqualTo(overlaps);
        assertThat(b.overlaps(a)).as("%s overlaps %s", b, a).isEqualTo(overlaps);
        assertThat(a.abuts(b)).as("%s abuts %s", a, b).isEqualTo(abuts);
        assertThat(b.abuts(a)).as("%s abuts %s", b, a).isEqualTo(abuts);
        assertThat(a.intersection(b).map(AgeRange::toString).orElse(null)).isEqualTo(intersection);
        assertThat(b.intersection(a)).isEqualTo(a.intersection(b));
        assertThat(a.span(b)).hasToString(span).isEqualTo(b.span(a));
    }
}
