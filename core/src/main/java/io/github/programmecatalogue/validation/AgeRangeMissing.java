package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Course;
import java.util.Map;

/**
 * A course should state the ages it is for.
 *
 * <p>Age is what people filter by first: a course that does not state it is in no answer to "what is there for a child
 * of nine?". Broken by a course without an age range; one for everybody has {@code 0+}. A part of another course is for
 * the ages of that.
 */
final class AgeRangeMissing implements CourseRule {

    @Override
    public String getCode() {
        return "age_range_missing";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public Grounds getGrounds() {
        return Grounds.own("partOf");
    }

    @Override
    public void check(Course course, Conditions conditions, Reporter reporter) {
        if (course.getAgeRange().isEmpty() && course.getPartOf().isEmpty()) {
            reporter.report(PropertyPath.of("ageRange"), Map.of());
        }
    }
}
