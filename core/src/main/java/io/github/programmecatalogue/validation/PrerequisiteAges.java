package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.value.AgeRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * For whom a course is, and for whom the alternatives of what it requires are.
 *
 * @param prerequisite the required prerequisite
 * @param course the ages of the course
 * @param firstAge the lowest age for which any alternative is
 * @param lastAge the highest age for which any alternative is, the greatest number if one has no end
 */
record PrerequisiteAges(Alternatives prerequisite, AgeRange course, int firstAge, int lastAge) {

    /** Visits each required prerequisite of which all ages are known, unless it or the course is taught no more. */
    static void forEach(CatalogueGraph graph, Consumer<PrerequisiteAges> visitor) {
        CourseNodes courses = graph.courses();
        Alternatives.forEach(courses, prerequisite -> {
            Optional<AgeRange> ages = courses.ages(prerequisite.course());
            if (ages.isPresent()
                    && prerequisite.isRequired()
                    && !courses.isArchived(prerequisite.course())
                    && prerequisite.areAll(target -> courses.ages(target).isPresent() && !courses.isArchived(target))) {
                visitor.accept(of(prerequisite, ages.get()));
            }
        });
    }

    private static PrerequisiteAges of(Alternatives prerequisite, AgeRange course) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int edge = prerequisite.firstEdge(); edge < prerequisite.endEdge(); edge++) {
            AgeRange ages = ages(prerequisite, edge);
            first = Math.min(first, ages.getMin());
            last = Math.max(last, ages.getMax().orElse(Integer.MAX_VALUE));
        }
        return new PrerequisiteAges(prerequisite, course, first, last);
    }

    private static AgeRange ages(Alternatives prerequisite, int edge) {
        CourseNodes courses = prerequisite.courses();
        return courses.ages(courses.target(edge)).orElseThrow();
    }

    /** Whether whoever is old enough for any of the alternatives is too old for the course. */
    boolean startTooLate() {
        return course.getMax().isPresent() && firstAge > course.getMax().getAsInt();
    }

    /** Whether the youngest for whom the course is are too young for all of the alternatives. */
    boolean startLater() {
        return course.getMin() > 0 && firstAge > course.getMin();
    }

    /** Whether some whole year of age lies between the last age of every alternative and the first of the course. */
    boolean endTooEarly() {
        return lastAge < course.getMin() - 1;
    }

    void report(GraphRule.Reporter reporter) {
        List<AgeRange> alternatives = IntStream.range(prerequisite.firstEdge(), prerequisite.endEdge())
                .mapToObj(edge -> ages(prerequisite, edge))
                .toList();
        reporter.report(
                prerequisite.courses(),
                prerequisite.course(),
                prerequisite.path(),
                Map.of("value", prerequisite.ids(), "prerequisiteAges", alternatives, "ages", course));
    }
}
