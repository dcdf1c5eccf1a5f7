package io.github.programmecatalogue.query;

/** What makes one learning path shorter than another. */
public enum PathMeasure {
    /** Fewer courses; of as many, fewer hours. */
    COURSES,
    /**
     * Fewer hours, as the courses count them; of as many, fewer courses. A path on which more courses do not state their
     * hours is longer than any on which fewer do not.
     */
    HOURS
}
