package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Course;
import java.util.Map;

/**
 * A course should have a description.
 *
 * <p>It is what parents and pupils read before they choose. Broken by a course of which only the title "Robotics" is
 * known, whatever its status: a draft is the place to find out.
 */
final class DescriptionMissing implements CourseRule {

    @Override
    public String getCode() {
        return "description_missing";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Course course, Conditions conditions, Reporter reporter) {
        if (course.getDescription().isEmpty()) {
            reporter.report(PropertyPath.of("description"), Map.of());
        }
    }
}
