package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Course;
import java.util.Map;

/**
 * A course should say what its pupils will be able to do: by the competencies that it teaches, or by learning outcomes.
 *
 * <p>A description tells what happens in the lessons, not what a pupil takes along. Broken by a course that has neither
 * {@code teaches} nor {@code learningOutcomes}; one of them is enough.
 */
final class OutcomeMissing implements CourseRule {

    @Override
    public String getCode() {
        return "outcome_missing";
    }

    @Override
    public Severity getSeverity() {
        return Severity.INFO;
    }

    @Override
    public Grounds getGrounds() {
        return Grounds.own("teaches");
    }

    @Override
    public void check(Course course, Conditions conditions, Reporter reporter) {
        if (course.getTeaches().isEmpty() && course.getLearningOutcomes().isEmpty()) {
            reporter.report(PropertyPath.of("learningOutcomes"), Map.of());
        }
    }
}
