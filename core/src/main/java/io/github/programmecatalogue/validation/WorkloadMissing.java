package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Course;
import java.util.Map;

/**
 * A course should state its workload.
 *
 * <p>Families plan their week by it, and certificates of funding count its hours. Broken by a course that states neither
 * hours, hours a week nor weeks.
 */
final class WorkloadMissing implements CourseRule {

    @Override
    public String getCode() {
        return "workload_missing";
    }

    @Override
    public Severity getSeverity() {
        return Severity.INFO;
    }

    @Override
    public void check(Course course, Conditions conditions, Reporter reporter) {
        if (course.getWorkload().isEmpty()) {
            reporter.report(PropertyPath.of("workload"), Map.of());
        }
    }
}
