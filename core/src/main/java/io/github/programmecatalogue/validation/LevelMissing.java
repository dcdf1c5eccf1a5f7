package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Course;
import java.util.Map;

/**
 * A course should state its level.
 *
 * <p>It tells a beginner from where to start. Broken by a course without a level; one for pupils of several levels has
 * {@code mixed}.
 */
final class LevelMissing implements CourseRule {

    @Override
    public String getCode() {
        return "level_missing";
    }

    @Override
    public Severity getSeverity() {
        return Severity.INFO;
    }

    @Override
    public void check(Course course, Conditions conditions, Reporter reporter) {
        if (course.getLevel().isEmpty()) {
            reporter.report(PropertyPath.of("level"), Map.of());
        }
    }
}
