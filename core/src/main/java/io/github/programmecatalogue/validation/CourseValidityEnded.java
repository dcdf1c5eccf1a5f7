package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.value.DateRange;
import java.util.Map;

/**
 * A course should not be published any more when its validity has ended.
 *
 * <p>People would ask for a programme that the school may no longer teach. Broken by a published course that was valid
 * until yesterday; its last day counts as valid.
 */
final class CourseValidityEnded implements CourseRule {

    @Override
    public String getCode() {
        return "course_validity_ended";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Course course, Conditions conditions, Reporter reporter) {
        if (course.getStatus() == CourseStatus.PUBLISHED) {
            course.getValidity()
                    .flatMap(DateRange::getTo)
                    .filter(last -> last.isBefore(conditions.getToday()))
                    .ifPresent(
                            last -> reporter.report(PropertyPath.of("validity").property("to"), Map.of("value", last)));
        }
    }
}
