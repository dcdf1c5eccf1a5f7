package io.github.programmecatalogue.value;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of completed years of age, such as 7–10 or 12+; both ends belong to it, and the upper end may be open.
 *
 * <p>"All ages" is 0+, "up to 9" is 0–9; an age that is not stated is no range at all. It holds neither months nor
 * school grades. Known elsewhere as {@code typicalAgeRange} (schema.org) and {@code age} (XCRI-CAP 1.2).
 *
 * <p>Immutable and thread-safe.
 */
public final class AgeRange {

    private static final Pattern TEXT =
            Pattern.compile("(?<min>[0-9]+)(?:(?<open>\\+)|\\s*[-\u2010\u2011\u2012\u2013\u2014]\\s*(?<max>[0-9]+))?");

    private static final int OPEN = Integer.MAX_VALUE;

    private final int min;
    private final int max;

    private AgeRange(int lowest, int highest) {
        this.min = lowest;
        this.max = highest;
    }

    /**
     * The ages from one to another.
     *
     * @param min the lowest age in completed years, 0 or more
     * @param max the highest age in completed years, not below the lowest
     * @return the range
     * @throws IllegalArgumentException if an age is negative or the range ends before it starts
     */
    public static AgeRange of(int min, int max) {
        requireAge(min);
        requireAge(max);
        if (max < min) {
            throw new IllegalArgumentException("Age range must not end before it starts: " + min + "–" + max);
        }
        return new AgeRange(min, max);
    }

    /**
     * An age and all above it.
     *
     * @param min the lowest age in completed years, 0 or more
     * @return the range with an open upper end
     * @throws IllegalArgumentException if the age is negative
     */
    public static AgeRange atLeast(int min) {
        requireAge(min);
        return new AgeRange(min, OPEN);
    }

    /**
     * All ages up to one.
     *
     * @param max the highest age in completed years, 0 or more
     * @return the range from 0
     * @throws IllegalArgumentException if the age is negative
     */
    public static AgeRange atMost(int max) {
        return of(0, max);
    }

    private static void requireAge(int age) {
        if (age < 0) {
            throw new IllegalArgumentException("Age must not be negative: " + age);
        }
        if (age == OPEN) {
            throw new IllegalArgumentException("Age must be below " + OPEN + ": " + age);
        }
    }

    /**
     * Reads what {@link #toString} writes: {@code 7-10}, {@code 12+}, or {@code 9} for a single age. A hyphen or a
     * dash may stand between the ages, and spaces around it.
     *
     * @param text the text
     * @return the range
     * @throws IllegalArgumentException if the text is none of these, or the range ends before it starts
     */
    public static AgeRange parse(String text) {
        Matcher matcher = TEXT.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Age range must read like 7-10, 12+ or 9: " + Quote.of(text));
        }
        int min = parseAge(matcher.group("min"));
        String max = matcher.group("max");
        if (max != null) {
            return of(min, parseAge(max));
        }
        return matcher.group("open") != null ? atLeast(min) : of(min, min);
    }

    private static int parseAge(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Age must be below " + OPEN + ": " + Quote.of(digits), e);
        }
    }

    /**
     * The lowest age.
     *
     * @return completed years, 0 or more
     */
    public int getMin() {
        return min;
    }

    /**
     * The highest age.
     *
     * @return completed years, not below the lowest; empty if the range is open
     */
    public OptionalInt getMax() {
        return max == OPEN ? OptionalInt.empty() : OptionalInt.of(max);
    }

    /**
     * Whether somebody of this age belongs to the range.
     *
     * @param age completed years
     * @return true if the age is neither below nor above the range
     */
    public boolean contains(int age) {
        return min <= age && age <= max;
    }

    /**
     * Whether somebody born on one day belongs to the range on another.
     *
     * @param birth the day of birth
     * @param on the day on which the age counts
     * @return true if the completed years on that day belong to the range
     * @throws IllegalArgumentException if the day comes before the birth
     */
    public boolean contains(LocalDate birth, LocalDate on) {
        if (on.isBefore(birth)) {
            throw new IllegalArgumentException("Age counts from the day of birth, " + birth + ": " + on);
        }
        return contains(Period.between(birth, on).getYears());
    }

    /**
     * Whether every age of another range belongs to this one.
     *
     * @param other the other range
     * @return true if this range starts no later and ends no earlier
     */
    public boolean encloses(AgeRange other) {
        return min <= other.min && other.max <= max;
    }

    /**
     * Whether some age belongs to both ranges.
     *
     * @param other the other range
     * @return true if the two have an age in common
     */
    public boolean overlaps(AgeRange other) {
        return min <= other.max && other.min <= max;
    }

    /**
     * Whether one range starts with the age that follows the other's last, as 7–9 and 10–12 do.
     *
     * @param other the other range
     * @return true if the two have no age in common and none lies between them
     */
    public boolean abuts(AgeRange other) {
        return (max != OPEN && max + 1 == other.min) || (other.max != OPEN && other.max + 1 == min);
    }

    /**
     * The ages that belong to both ranges.
     *
     * @param other the other range
     * @return the common range; empty if the two do not overlap
     */
    public Optional<AgeRange> intersection(AgeRange other) {
        return overlaps(other)
                ? Optional.of(new AgeRange(Math.max(min, other.min), Math.min(max, other.max)))
                : Optional.empty();
    }

    /**
     * The smallest range that encloses both, with whatever lies between them.
     *
     * @param other the other range
     * @return the range from the lower start to the higher end
     */
    public AgeRange span(AgeRange other) {
        return new AgeRange(Math.min(min, other.min), Math.max(max, other.max));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgeRange that && min == that.min && max == that.max;
    }

    @Override
    public int hashCode() {
        return 31 * min + max;
    }

    /**
     * The range as {@link #parse} reads it.
     *
     * @return {@code 7-10}, {@code 12+}, or {@code 9} where both ends are the same
     */
    @Override
    public String toString() {
        if (max == OPEN) {
            return min + "+";
        }
        return min == max ? Integer.toString(min) : min + "-" + max;
    }
}
