package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.OfferingNodes;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import java.util.Map;

/**
 * The ages of an offering should lie within those of its course.
 *
 * <p>Either the course is for these pupils, or the offering is not. An offering that is completed or cancelled is not
 * asked. Broken by an offering for 6–9 of a course for 7–10.
 */
final class OfferingAgeOutsideCourse implements GraphRule {

    @Override
    public String getCode() {
        return "offering_age_outside_course";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        CourseNodes courses = graph.courses();
        OfferingNodes offerings = graph.offerings();
        offerings.forEachCurrent((offering, course) -> {
            AgeRange all = courses.ages(course).orElse(AgeRange.atLeast(0));
            offerings
                    .ages(offering)
                    .filter(ages -> !all.encloses(ages))
                    .ifPresent(ages -> reporter.report(
                            offerings,
                            offering,
                            PropertyPath.of("ageRange"),
                            Map.of("value", ages, "course", Id.of(courses.id(course)), "ages", all)));
        });
    }
}
