package io.github.programmecatalogue.query;

import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.Workload;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The courses by which a pupil comes to a goal, one after another, such as Algorithms and Logic at nine, Programming in C
 * at twelve, C++ at thirteen. Empty if the pupil is there already.
 *
 * <p>Immutable and thread-safe.
 */
public final class LearningPath implements PathAnswer {

    private final List<Step> steps;
    private final long days;
    private final boolean provenShortest;

    LearningPath(List<Step> steps, long days, boolean provenShortest) {
        this.steps = List.copyOf(steps);
        this.days = days;
        this.provenShortest = provenShortest;
    }

    /**
     * A course on the path.
     *
     * @param course the course
     * @param age the completed years of the pupil on entering it
     * @param day how many days after the start of the path that is, from 0
     */
    public record Step(Course course, int age, long day) {

        /**
         * A course on the path.
         *
         * @param course the course
         * @param age completed years
         * @param day days after the start of the path
         */
        public Step {
            Objects.requireNonNull(course, "course");
        }

        /**
         * The course and the age.
         *
         * @return such as {@code programming-in-c at 12}
         */
        @Override
        public String toString() {
            return course.getId() + " at " + age;
        }
    }

    /**
     * The courses of the path.
     *
     * @return steps in the order in which they are taken
     */
    public List<Step> getSteps() {
        return steps;
    }

    /**
     * How many hours the courses take, as they count them.
     *
     * @return the sum; empty if one of the courses does not state its hours
     */
    public Optional<BigDecimal> getHours() {
        Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
        for (Step step : steps) {
            Optional<BigDecimal> hours = step.course().getWorkload().flatMap(Workload::totalHours);
            sum = sum.flatMap(before -> hours.map(before::add));
        }
        return sum;
    }

    /**
     * How long the path takes, waiting included.
     *
     * @return days from its start to the end of the last course
     */
    public long getDays() {
        return days;
    }

    /**
     * Whether no other path is shorter.
     *
     * @return false if the search ended before it knew
     */
    public boolean isProvenShortest() {
        return provenShortest;
    }

    @Override
    public Optional<LearningPath> getPath() {
        return Optional.of(this);
    }

    @Override
    public List<ShutGate> getShutGates() {
        return List.of();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LearningPath that
                && steps.equals(that.steps)
                && days == that.days
                && provenShortest == that.provenShortest;
    }

    @Override
    public int hashCode() {
        return Objects.hash(steps, days, provenShortest);
    }

    /**
     * The path, for the log.
     *
     * @return such as {@code algorithms-and-logic at 9 → programming-in-c at 12 → cpp at 13, 360 hours}
     */
    @Override
    public String toString() {
        if (steps.isEmpty()) {
            return "nothing left to learn";
        }
        return steps.stream().map(Step::toString).collect(Collectors.joining(" → "))
                + getHours()
                        .map(hours -> ", " + hours.toPlainString() + " hours")
                        .orElse("")
                + (provenShortest ? "" : ", perhaps not the shortest");
    }
}
