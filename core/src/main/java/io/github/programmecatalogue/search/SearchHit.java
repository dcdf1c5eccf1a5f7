package io.github.programmecatalogue.search;

import io.github.programmecatalogue.model.Course;
import java.util.Objects;

/**
 * A course that a search has found.
 *
 * @param course the course
 * @param score how well it answers, above 0: the higher, the better; it can be compared within one answer only
 */
public record SearchHit(Course course, double score) {

    /**
     * A hit.
     *
     * @param course the course
     * @param score how well it answers
     * @throws IllegalArgumentException if the score is not above 0
     */
    public SearchHit {
        Objects.requireNonNull(course, "course");
        if (!(score > 0)) {
            throw new IllegalArgumentException("Score must be above 0: " + score);
        }
    }
}
