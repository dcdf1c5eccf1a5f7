package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Course;
import java.util.Map;

/**
 * A course should have a summary.
 *
 * <p>Lists and search results show it in a line or two; without one they cut the description wherever it happens to be
 * too long. Broken by a course with a description of three paragraphs and nothing shorter.
 */
final class SummaryMissing implements CourseRule {

    @Override
    public String getCode() {
        return "summary_missing";
    }

    @Override
    public Severity getSeverity() {
        return Severity.INFO;
    }

    @Override
    public void check(Course course, Conditions conditions, Reporter reporter) {
        if (course.getSummary().isEmpty()) {
            reporter.report(PropertyPath.of("summary"), Map.of());
        }
    }
}
