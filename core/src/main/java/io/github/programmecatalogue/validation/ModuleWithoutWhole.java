package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseKind;
import java.util.Map;

/**
 * A module should say what it is part of.
 *
 * <p>A module is no course by itself; without its whole a reader cannot tell what to enrol in. Broken by a course of the
 * kind {@code module} without {@code partOf}. Whether the whole is in the catalogue is another rule's concern.
 */
final class ModuleWithoutWhole implements CourseRule {

    @Override
    public String getCode() {
        return "module_without_whole";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Course course, Conditions conditions, Reporter reporter) {
        if (course.getKind() == CourseKind.MODULE && course.getPartOf().isEmpty()) {
            reporter.report(PropertyPath.of("partOf"), Map.of());
        }
    }
}
