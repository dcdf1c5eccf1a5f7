package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.value.DateRange;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The algebra of date ranges: laws over all of them, and agreement with plain sets of days over the short ones. */
class DateRangeLawTest {

    private static final LocalDate FIRST = LocalDate.of(2028, 2, 20);
    private static final int DAYS = 30;

    @Property(tries = 500)
    void answersAsTheSetOfDaysDoes(@ForAll("short") DateRange range, @ForAll("day") LocalDate day) {
        Set<LocalDate> days = days(range);
        assertThat(range.contains(day)).isEqualTo(days.contains(day));
        assertThat(range.endsBefore(day)).isEqualTo(days.stream().allMatch(day::isAfter));
        assertThat(range.startsAfter(day)).isEqualTo(days.stream().allMatch(day::isBefore));
    }

    @Property(tries = 1000)
    void answersAsTheSetsOfDaysDo(@ForAll("short") DateRange one, @ForAll("short") DateRange other) {
        assertThat(one.encloses(other)).isEqualTo(days(one).containsAll(days(other)));
        assertThat(one.overlaps(other)).isEqualTo(days(one).stream().anyMatch(days(other)::contains));
    }

    @Property(tries = 500)
    void liesBeforeOrAfterADayThatItDoesNotContain(@ForAll @Any DateRange range, @ForAll("anyDay") LocalDate day) {
        assertThat(range.contains(day)).isEqualTo(range.overlaps(DateRange.of(day)));
        assertThat(range.contains(day)).isEqualTo(range.encloses(DateRange.of(day)));
        assertThat(range.contains(day)).isEqualTo(!range.endsBefore(day) && !range.startsAfter(day));
    }

    @Property(tries = 500)
    void enclosesItself(@ForAll @Any DateRange range) {
        assertThat(range.encloses(range)).isTrue();
        assertThat(range.overlaps(range)).isTrue();
    }

    @Property(tries = 500)
    void doesNotCareWhichOfTwoOverlappingRangesComesFirst(@ForAll @Any DateRange one, @ForAll @Any DateRange other) {
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
        assertThat(one.encloses(other) && other.encloses(one)).isEqualTo(one.equals(other));
    }

    /** Ranges whose stated ends keep away from the ends of the calendar, so that an open end is told from a late one. */
    @Provide("short")
    Arbitrary<DateRange> shortRanges() {
        Arbitrary<LocalDate> days = days(1, DAYS - 2);
        return Arbitraries.oneOf(
                Combinators.combine(days, days)
                        .as((one, other) -> one.isAfter(other) ? DateRange.of(other, one) : DateRange.of(one, other)),
                days.map(DateRange::startingOn),
                days.map(DateRange::endingOn));
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return days(1, DAYS - 2);
    }

    @Provide
    Arbitrary<LocalDate> anyDay() {
        return TimeArbitraries.dates();
    }

    private static Arbitrary<LocalDate> days(int from, int to) {
        return Arbitraries.integers().between(from, to).map(FIRST::plusDays);
    }

    private static Set<LocalDate> days(DateRange range) {
        return IntStream.range(0, DAYS)
                .mapToObj(FIRST::plusDays)
                .filter(day ->
                        range.getFrom().map(from -> from.compareTo(day) <= 0).orElse(true))
                .filter(day -> range.getTo().map(to -> to.compareTo(day) >= 0).orElse(true))
                .collect(Collectors.toSet());
    }
}
