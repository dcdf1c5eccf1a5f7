package io.github.programmecatalogue.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "7-10", "12+", "0+", "31", "0-31", "0-32", "31-32", "31+", "32", "7-2147483646"})
    void keepsAges(String text) {
        Optional<AgeRange> ages = Optional.of(AgeRange.parse(text));

        assertThat(Packed.ages(Packed.minAge(ages), Packed.maxAge(ages))).isEqualTo(ages);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-09-01/2027-05-31",
                "1970-01-01/1970-01-01",
                "1969-12-31/1970-01-01",
                "2026-09-01/..",
                "../2027-05-31"
            })
    void keepsDays(String text) {
        Optional<DateRange> days = Optional.of(DateRange.parse(text));

        assertThat(Packed.days(Packed.firstDay(days), Packed.lastDay(days))).isEqualTo(days);
    }

    @Test
    void takesADayBeyondMillionsOfYearsForTheFarthestThatItCanKeep() {
        Optional<DateRange> days = Optional.of(DateRange.of(LocalDate.MIN, LocalDate.MAX));

        assertThat(Packed.days(Packed.firstDay(days), Packed.lastDay(days)))
                .contains(DateRange.of(
                        LocalDate.ofEpochDay(Integer.MIN_VALUE + 1L), LocalDate.ofEpochDay(Integer.MAX_VALUE - 1L)));
    }

    @ParameterizedTest
    @EnumSource
    void keepsAMemberInAnyOfEightPlaces(Level level) {
        for (int place = 0; place < 8; place++) {
            int packed = Packed.member(place, Optional.of(level));

            assertThat(Packed.member(place, packed, Packed.choices(Level.class)))
                    .contains(level);
            assertThat(Packed.member((place + 1) % 8, packed, Packed.choices(Level.class)))
                    .isEmpty();
        }
    }

    @Test
    void keepsThatNothingIsStated() {
        assertThat(Packed.ages(Packed.minAge(Optional.empty()), Packed.maxAge(Optional.empty())))
                .isEmpty();
        assertThat(Packed.days(Packed.firstDay(Optional.empty()), Packed.lastDay(Optional.empty())))
                .isEmpty();
        assertThat(Packed.member(1, Packed.member(1, Optional.empty()), Packed.choices(Level.class)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 1L << 31, 1L << 32, 0x7FFFFFFFL, 0xFFFFFFFFL, Long.MIN_VALUE, Long.MAX_VALUE})
    void keepsBothHalvesOfALong(long bits) {
        assertThat(Packed.join(Packed.high(bits), Packed.low(bits))).isEqualTo(bits);
    }
}
