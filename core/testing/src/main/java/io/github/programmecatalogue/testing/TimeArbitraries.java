package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.Session;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Days, times and instants, of school years and of geological ages. */
public final class TimeArbitraries {

    private TimeArbitraries() {}

    /**
     * Days from the first that {@link LocalDate} knows to the last; most of them within a few years.
     *
     * @return dates
     */
    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Arbitraries.longs()
                                .between(day("2024-01-01"), day("2028-12-31"))
                                .map(LocalDate::ofEpochDay)),
                Tuple.of(
                        1,
                        Arbitraries.longs()
                                .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
                                .map(LocalDate::ofEpochDay)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                LocalDate.MIN,
                                LocalDate.of(-1, 12, 31),
                                LocalDate.of(0, 2, 29),
                                LocalDate.EPOCH,
                                LocalDate.of(2028, 2, 29),
                                LocalDate.of(9999, 12, 31),
                                LocalDate.of(10_000, 1, 1),
                                LocalDate.MAX)));
    }

    private static long day(String text) {
        return LocalDate.parse(text).toEpochDay();
    }

    /**
     * Ranges of days, of which one end may be open.
     *
     * @return date ranges
     */
    public static Arbitrary<DateRange> dateRanges() {
        Arbitrary<DateRange> closed = Combinators.combine(dates(), dates())
                .as((one, other) -> one.isAfter(other) ? DateRange.of(other, one) : DateRange.of(one, other));
        return Arbitraries.frequencyOf(
                Tuple.of(3, closed),
                Tuple.of(1, dates().map(DateRange::startingOn)),
                Tuple.of(1, dates().map(DateRange::endingOn)));
    }

    /**
     * Instants to the nanosecond, from the first that there is to the last.
     *
     * @return instants
     */
    public static Arbitrary<Instant> instants() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Combinators.combine(
                                        Arbitraries.longs().between(1_600_000_000L, 1_900_000_000L),
                                        Arbitraries.longs().between(0, 999_999_999))
                                .as(Instant::ofEpochSecond)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                Instant.MIN,
                                Instant.EPOCH.minusNanos(1),
                                Instant.EPOCH,
                                Instant.parse("2026-09-01T00:00:00.100Z"),
                                Instant.MAX)));
    }

    /**
     * Times of the day: mostly full quarters of an hour, sometimes to the nanosecond.
     *
     * @return local times
     */
    public static Arbitrary<LocalTime> times() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Arbitraries.integers().between(0, 95).map(quarter -> LocalTime.ofSecondOfDay(quarter * 900L))),
                Tuple.of(1, Arbitraries.longs().between(0, 86_399_999_999_999L).map(LocalTime::ofNanoOfDay)),
                Tuple.of(1, Arbitraries.of(LocalTime.MIDNIGHT, LocalTime.NOON, LocalTime.MAX)));
    }

    /**
     * Meetings on a day of the week or on a date, which may end before they start.
     *
     * @return sessions
     */
    public static Arbitrary<Session> sessions() {
        Arbitrary<Session> repeated = Combinators.combine(
                        Arbitraries.of(DayOfWeek.class),
                        times(),
                        times(),
                        Arbitraries.of(1, 1, 2, 4, Integer.MAX_VALUE))
                .as((day, start, end, weeks) -> Session.builder()
                        .day(day)
                        .start(start)
                        .end(end)
                        .everyWeeks(weeks)
                        .build());
        Arbitrary<Session> single =
                Combinators.combine(dates(), times(), times()).as(Session::on);
        return Arbitraries.frequencyOf(Tuple.of(2, repeated), Tuple.of(1, single));
    }
}
