package io.github.programmecatalogue.validation;

import java.util.Comparator;

/**
 * What two duplicates have in common. In order, so that they need no hash table, in which ids can be made to collide.
 *
 * @param title what the title says, as a number
 * @param kind the kind of course, as a number
 * @param level the level, as a number
 * @param whole what the course is part of, as a number
 * @param provider a provider of the course, as a number
 */
record CourseTraits(long title, int kind, int level, int whole, int provider) implements Comparable<CourseTraits> {

    private static final Comparator<CourseTraits> ORDER = Comparator.comparingLong(CourseTraits::title)
            .thenComparingInt(CourseTraits::provider)
            .thenComparingInt(CourseTraits::whole)
            .thenComparingInt(CourseTraits::level)
            .thenComparingInt(CourseTraits::kind);

    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    /** What the same traits have in common, and hardly any others. */
    long likeness() {
        long pair = ((long) provider << Integer.SIZE) ^ whole;
        long all = scattered(scattered(pair) ^ ((long) level << Byte.SIZE) ^ kind);
        return title + all;
    }

    /** By the golden ratio, so that numbers one after another come to lie far from one another. */
    private static long scattered(long number) {
        long product = (number ^ (number >>> 32)) * SCATTER;
        return product ^ (product >>> 29);
    }

    @Override
    public int compareTo(CourseTraits other) {
        return ORDER.compare(this, other);
    }
}
