package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.value.AgeRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * For whom a course is, and for whom the alternatives of what it requires are.
 *
 * @param prerequisite the required prerequisite
 * @param course the ages of the course
 * @param alternatives the ages of each alternative
 */
record PrerequisiteAges(Alternatives prerequisite, AgeRange course, List<AgeRange> alternatives) {

    /** Visits each required prerequisite of which all ages are known, unless it or the course is taught no more. */
    static void forEach(CatalogueGraph graph, Consumer<PrerequisiteAges> visitor) {
        CourseNodes courses = graph.courses();
        Alternatives.forEach(courses, prerequisite -> {
            Optional<AgeRange> ages = courses.ages(prerequisite.course());
            if (ages.isPresent()
                    && prerequisite.isRequired()
                    && !courses.isArchived(prerequisite.course())
                    && prerequisite.areAll(target -> courses.ages(target).isPresent() && !courses.isArchived(target))) {
                List<AgeRange> alternatives = prerequisite
                        .targets()
                        .mapToObj(target -> courses.ages(target).orElseThrow())
                        .toList();
                visitor.accept(new PrerequisiteAges(prerequisite, ages.get(), alternatives));
            }
        });
    }

    /** Whether whoever is old enough for any of the alternatives is too old for the course. */
    boolean startTooLate() {
        return course.getMax().isPresent()
                && alternatives.stream()
                        .allMatch(ages -> ages.getMin() > course.getMax().getAsInt());
    }

    /** Whether the youngest for whom the course is are too young for all of the alternatives. */
    boolean startLater() {
        return course.getMin() > 0 && alternatives.stream().allMatch(ages -> ages.getMin() > course.getMin());
    }

    /** Whether some whole year of age lies between the last age of every alternative and the first of the course. */
    boolean endTooEarly() {
        return alternatives.stream().allMatch(ages -> ages.getMax().orElse(Integer.MAX_VALUE) < course.getMin() - 1);
    }

    void report(GraphRule.Reporter reporter) {
        reporter.report(
                prerequisite.courses(),
                prerequisite.course(),
                prerequisite.path(),
                Map.of("value", prerequisite.ids(), "prerequisiteAges", alternatives, "ages", course));
    }
}
