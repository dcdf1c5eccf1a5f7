package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Course;
import java.util.Map;

/**
 * A course should say in which languages it is taught.
 *
 * <p>The language of its title does not tell: catalogues are translated, lessons seldom are. Broken by a course without
 * teaching languages.
 */
final class LanguageMissing implements CourseRule {

    @Override
    public String getCode() {
        return "language_missing";
    }

    @Override
    public Severity getSeverity() {
        return Severity.INFO;
    }

    @Override
    public void check(Course course, Conditions conditions, Reporter reporter) {
        if (course.getTeachingLanguages().isEmpty()) {
            reporter.report(PropertyPath.of("teachingLanguages"), Map.of());
        }
    }
}
