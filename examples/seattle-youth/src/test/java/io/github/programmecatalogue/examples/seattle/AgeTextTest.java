package io.github.programmecatalogue.examples.seattle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.value.AgeRange;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTextTest {

    /** How often each text stands in the file, and what becomes of it. */
    private static final String IN_THE_FILE = """
            20 | Varies                                   | leaves the ages open
             1 | 16-22 years                              | 16-22
             1 | 18 and younger                           | 0-18
             1 | All ages                                 | 0+
             1 | 18-29                                    | 18-29
             1 | 10-14                                    | 10-14
             1 | 18-24                                    | 18-24
             5 | 16+                                      | 16+
             2 | 15+                                      | 15+
             2 | 15-18                                    | 15-18
             1 | 12-21                                    | 12-21
             1 | 5-18                                     | 5-18
             1 | 14-21                                    | 14-21
             1 | 13-21                                    | 13-21
             1 | High school seniors                      | names school grades, not ages
             1 | 16-24                                    | 16-24
             3 | 18 yrs +                                 | 18+
             2 | Age at least 10 yrs but less than 12 yrs | 10-11
             2 | 18+                                      | 18+
             1 | 13-24                                    | 13-24
             2 | 14-24                                    | 14-24
             4 | 13-19                                    | 13-19
             1 | K-12                                     | names school grades, not ages
             1 | Grades 9-12                              | names school grades, not ages
             4 | All youth                                | names people, not their ages
             1 | 12-24 yrs, All youth                     | 12-24, but "All youth" names people, not their ages
             1 | 12-26 yrs, All youth                     | 12-26, but "All youth" names people, not their ages
             1 | 5-25 yrs, All youth                      | 5-25, but "All youth" names people, not their ages
             1 | 3-99 yrs                                 | 3-99
             1 | Domestic violence victims                | names people, not their ages
             1 | 12-24 yrs                                | 12-24
             1 | Homeless youth                           | names people, not their ages
            """;

    @Test
    void readsEveryTextOfTheFile() {
        assertThat(Outcome.ofEach(YouthProgram::ageRange, AgeText::read)).isEqualTo(Outcome.table(IN_THE_FILE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            13–19                    | 13-19
            13 — 19                  | 13-19
            13 to 19                 | 13-19
            From 13 to 19 years      | 13-19
            between 13 and 19        | 13-19
            Ages 13-19               | 13-19
            AGES: 13 TO 19 YEARS OLD | 13-19
            aged 13 through 19       | 13-19
            13yrs-19yrs              | 13-19
            13 - 19 yrs.             | 13-19
            13-19 years of age       | 13-19
            13-19 y.o.               | 13-19
            18 & up                  | 18+
            18+ years old            | 18+
            18 years and older       | 18+
            at least 18              | 18+
            up to 9                  | 0-9
            12 or under              | 0-12
            under 12                 | 0-11
            younger than 12 years    | 0-11
            at least 10 and under 12 | 10-11
            12                       | 12
            12-year-old              | 12
            any age                  | 0+
            """)
    void readsTheWaysInWhichPeopleWriteAges(String text, String range) {
        assertThat(AgeText.read(text)).isEqualTo(Reading.of(AgeRange.parse(range)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                      | leaves the ages open
            6-24 months             | counts months, not completed years
            18 months and up        | counts months, not completed years
            6 months - 5 years      | counts months, not completed years
            over 18                 | leaves open whether that age belongs to it
            older than 18 years     | leaves open whether that age belongs to it
            Years 7-9               | names school grades, not ages
            9th-12th graders        | names school grades, not ages
            Kindergarten            | names school grades, not ages
            19-13                   | Age range must not end before it starts: 19–13
            under 0                 | Age must not be negative: -1
            at least 12 but less than 12 | Age range must not end before it starts: 12–11
            5-7, 10-12              | says more than ages, or says it in another way
            13-19, adults welcome   | says more than ages, or says it in another way
            2021 - 2024             | says more than ages, or says it in another way
            3.5-5                   | says more than ages, or says it in another way
            -5                      | says more than ages, or says it in another way
            Grades 6-8, All youth   | names school grades, not ages
            """)
    void refusesWhatLeavesADoubt(String text, String reason) {
        assertThat(AgeText.read(text)).isEqualTo(Reading.refused(text, reason));
    }

    @Property
    void readsOrRefusesAnyTextAndLosesNone(@ForAll("texts") String text) {
        Reading<AgeRange> reading = AgeText.read(text);

        if (reading.value().isEmpty()) {
            assertThat(reading.unread()).isEqualTo(text);
            assertThat(reading.reason()).isNotBlank();
        } else {
            assertThat(text).endsWith(reading.unread());
        }
    }

    /** Anything at all, and words about ages in an order that may make no sense. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "0",
                "7",
                "12",
                "999",
                "1000",
                "-",
                "–",
                "+",
                "to",
                "and",
                "or",
                "up",
                "under",
                "over",
                "at least",
                "but",
                "less than",
                "ages",
                "yrs",
                "years old",
                "months",
                "grades",
                "All youth",
                ",",
                "Varies",
                " ");
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                words.list().ofMaxSize(8).map(list -> String.join(" ", list)),
                words.list().ofMaxSize(8).map(list -> String.join("", list)));
    }

    @Property
    void readsARangeHoweverItIsWritten(
            @ForAll("ranges") AgeRange range,
            @ForAll("introductions") String introduction,
            @ForAll("dashes") String dash,
            @ForAll("units") String unit) {
        int max = range.getMax().orElseThrow();

        assertThat(AgeText.read(introduction + range.getMin() + dash + max + unit))
                .isEqualTo(Reading.of(range));
        assertThat(AgeText.read(
                        introduction + "at least " + range.getMin() + unit + " but less than " + (max + 1) + unit))
                .isEqualTo(Reading.of(range));
        assertThat(AgeText.read(introduction + range.getMin() + unit + " and up"))
                .isEqualTo(Reading.of(AgeRange.atLeast(range.getMin())));
        assertThat(AgeText.read(introduction + max + unit + " or younger")).isEqualTo(Reading.of(AgeRange.atMost(max)));
    }

    @Provide
    Arbitrary<AgeRange> ranges() {
        Arbitrary<Integer> ages = Arbitraries.integers().between(0, 120);
        return Combinators.combine(ages, ages)
                .as((one, other) -> AgeRange.of(Math.min(one, other), Math.max(one, other)));
    }

    @Provide
    Arbitrary<String> introductions() {
        return Arbitraries.of("", " ", "age ", "Ages ", "AGES: ", "aged ");
    }

    @Provide
    Arbitrary<String> dashes() {
        return Arbitraries.of("-", " - ", "–", " – ", "—", "\u00a0\u2212 ", " to ", " TO ", " through ");
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of(
                "", " ", "yrs", " yrs", " yrs.", " years", " Years Old", " YRS OLD", " y/o", " years of age");
    }
}
