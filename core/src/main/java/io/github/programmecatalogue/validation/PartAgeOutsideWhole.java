package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import java.util.Map;
import java.util.Optional;

/**
 * The ages of a part should lie within those of the whole.
 *
 * <p>A pupil of such an age finds the module and cannot enter the programme that it belongs to. Broken by a module for
 * 7–12 of a programme for 7–10. Where either does not state its ages, there is nothing to compare; archived courses are
 * not asked.
 */
final class PartAgeOutsideWhole implements GraphRule {

    @Override
    public String getCode() {
        return "part_age_outside_whole";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        CourseNodes courses = graph.courses();
        References.forEach(courses, Relation.COURSE_PART_OF, (part, edge, whole) -> {
            Optional<AgeRange> ofPart = courses.ages(part);
            Optional<AgeRange> ofWhole = courses.ages(whole);
            if (!courses.isArchived(part)
                    && !courses.isArchived(whole)
                    && ofPart.isPresent()
                    && ofWhole.isPresent()
                    && !ofWhole.get().encloses(ofPart.get())) {
                reporter.report(
                        courses,
                        part,
                        PropertyPath.of("ageRange"),
                        Map.of(
                                "value", ofPart.get(),
                                "whole", Id.of(courses.targetId(edge)),
                                "wholeAges", ofWhole.get()));
            }
        });
    }
}
