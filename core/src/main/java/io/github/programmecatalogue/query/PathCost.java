package io.github.programmecatalogue.query;

import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.Workload;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * How long a path is.
 *
 * @param courses how many courses there are
 * @param unstated how many of them do not state their hours
 * @param hours the hours of the others
 */
record PathCost(int courses, int unstated, BigDecimal hours) {

    static final PathCost NOTHING = new PathCost(0, 0, BigDecimal.ZERO);

    private static final Comparator<PathCost> BY_HOURS =
            Comparator.comparingInt(PathCost::unstated).thenComparing(PathCost::hours);

    static PathCost of(Course course) {
        Optional<BigDecimal> hours = course.getWorkload().flatMap(Workload::totalHours);
        return new PathCost(1, hours.isPresent() ? 0 : 1, hours.orElse(BigDecimal.ZERO));
    }

    PathCost plus(PathCost other) {
        return new PathCost(courses + other.courses, unstated + other.unstated, hours.add(other.hours));
    }

    static Comparator<PathCost> by(PathMeasure measure) {
        return switch (measure) {
            case COURSES -> Comparator.comparingInt(PathCost::courses).thenComparing(BY_HOURS);
            case HOURS -> BY_HOURS.thenComparingInt(PathCost::courses);
        };
    }
}
