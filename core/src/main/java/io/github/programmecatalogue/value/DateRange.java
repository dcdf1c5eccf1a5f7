package io.github.programmecatalogue.value;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A range of days, such as 2026-09-01 to 2027-05-31; both ends belong to it, and one of them may be open.
 *
 * <p>Days are those of the ISO calendar, without a time zone. The text of a range is an ISO 8601-2 interval, in which
 * {@code ..} is an open end.
 *
 * <p>Immutable and thread-safe.
 */
public final class DateRange {

    private static final String OPEN = "..";

    private final @Nullable LocalDate from;
    private final @Nullable LocalDate to;

    private DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {
        this.from = from;
        this.to = to;
    }

    /**
     * The days from one to another.
     *
     * @param from the first day
     * @param to the last day, not before the first
     * @return the range
     * @throws IllegalArgumentException if the range ends before it starts
     */
    public static DateRange of(LocalDate from, LocalDate to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Date range must not end before it starts: " + from + "/" + to);
        }
        return new DateRange(from, to);
    }

    /**
     * One day.
     *
     * @param day the day
     * @return the range of that day alone
     */
    public static DateRange of(LocalDate day) {
        return of(day, day);
    }

    /**
     * A day and all that follow.
     *
     * @param from the first day
     * @return the range without an end
     */
    public static DateRange startingOn(LocalDate from) {
        return new DateRange(Objects.requireNonNull(from, "from"), null);
    }

    /**
     * A day and all before it.
     *
     * @param to the last day
     * @return the range without a start
     */
    public static DateRange endingOn(LocalDate to) {
        return new DateRange(null, Objects.requireNonNull(to, "to"));
    }

    /**
     * Reads what {@link #toString} writes: {@code 2026-09-01/2027-05-31}, {@code 2026-09-01/..} or
     * {@code ../2027-05-31}.
     *
     * @param text the text
     * @return the range
     * @throws IllegalArgumentException if the text is none of these, or the range ends before it starts
     */
    public static DateRange parse(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length != 2 || text.equals("../..")) {
            throw new IllegalArgumentException(notARange(text));
        }
        try {
            if (ends[0].equals(OPEN)) {
                return endingOn(LocalDate.parse(ends[1]));
            }
            LocalDate from = LocalDate.parse(ends[0]);
            return ends[1].equals(OPEN) ? startingOn(from) : of(from, LocalDate.parse(ends[1]));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(notARange(text), e);
        }
    }

    private static String notARange(String text) {
        return "Date range must read like 2026-09-01/2027-05-31, with .. for one open end: " + Quote.of(text);
    }

    /**
     * The first day.
     *
     * @return a day; empty if the range has no start
     */
    public Optional<LocalDate> getFrom() {
        return Optional.ofNullable(from);
    }

    /**
     * The last day.
     *
     * @return a day, not before the first; empty if the range has no end
     */
    public Optional<LocalDate> getTo() {
        return Optional.ofNullable(to);
    }

    /**
     * Whether a day belongs to the range.
     *
     * @param day the day
     * @return true if the day is neither before nor after the range
     */
    public boolean contains(LocalDate day) {
        return !startsAfter(day) && !endsBefore(day);
    }

    /**
     * Whether every day of another range belongs to this one.
     *
     * @param other the other range
     * @return true if this range starts no later and ends no earlier
     */
    public boolean encloses(DateRange other) {
        return (from == null || (other.from != null && !from.isAfter(other.from)))
                && (to == null || (other.to != null && !to.isBefore(other.to)));
    }

    /**
     * Whether some day belongs to both ranges.
     *
     * @param other the other range
     * @return true if the two have a day in common
     */
    public boolean overlaps(DateRange other) {
        return (from == null || !other.endsBefore(from)) && (other.from == null || !endsBefore(other.from));
    }

    /**
     * The days that belong to both ranges.
     *
     * @param other the other range
     * @return the common range; empty if the two do not overlap
     */
    public Optional<DateRange> intersection(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate start = from == null || (other.from != null && other.from.isAfter(from)) ? other.from : from;
        LocalDate end = to == null || (other.to != null && other.to.isBefore(to)) ? other.to : to;
        return Optional.of(new DateRange(start, end));
    }

    /**
     * Whether the range lies wholly before a day.
     *
     * @param day the day
     * @return true if the range ends, and does so before the day
     */
    public boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    /**
     * Whether the range lies wholly after a day.
     *
     * @param day the day
     * @return true if the range starts, and does so after the day
     */
    public boolean startsAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateRange that && Objects.equals(from, that.from) && Objects.equals(to, that.to);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(from) + Objects.hashCode(to);
    }

    /**
     * The range as {@link #parse} reads it.
     *
     * @return {@code 2026-09-01/2027-05-31}, with {@code ..} for an open end
     */
    @Override
    public String toString() {
        return (from == null ? OPEN : from) + "/" + (to == null ? OPEN : to);
    }
}
