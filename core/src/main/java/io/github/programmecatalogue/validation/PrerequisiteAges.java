package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.value.AgeRange;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The ages that the alternatives of a required prerequisite are for.
 *
 * @param prerequisite the required prerequisite
 * @param firstAge the lowest age for which any alternative is
 * @param lastAge the highest age for which any alternative is that starts early enough for the course, the greatest
 *     number if one has no end; 0 if none starts early enough
 */
record PrerequisiteAges(Alternatives prerequisite, int firstAge, int lastAge) {

    /** Visits each required prerequisite of which all ages are known, unless it or the course is taught no more. */
    static void forEach(CatalogueGraph graph, Consumer<PrerequisiteAges> visitor) {
        CourseNodes courses = graph.courses();
        IntPredicate counts = course -> courses.lowestAge(course) != Nodes.NONE && !courses.isArchived(course);
        Alternatives.forEach(courses, prerequisite -> {
            if (prerequisite.isRequired() && counts.test(prerequisite.course()) && prerequisite.areAll(counts)) {
                visitor.accept(of(prerequisite));
            }
        });
    }

    private static PrerequisiteAges of(Alternatives prerequisite) {
        CourseNodes courses = prerequisite.courses();
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int edge = prerequisite.firstEdge(); edge < prerequisite.endEdge(); edge++) {
            int alternative = courses.target(edge);
            first = Math.min(first, courses.lowestAge(alternative));
            if (courses.lowestAge(alternative) <= courses.highestAge(prerequisite.course())) {
                last = Math.max(last, courses.highestAge(alternative));
            }
        }
        return new PrerequisiteAges(prerequisite, first, last);
    }

    /** Whether whoever is old enough for any of the alternatives is too old for the course. */
    boolean startTooLate() {
        return firstAge > prerequisite.courses().highestAge(prerequisite.course());
    }

    /** Whether the youngest for whom the course is are too young for all of the alternatives. */
    boolean startLater() {
        return lowestOfCourse() > 0 && firstAge > lowestOfCourse();
    }

    /** Whether some whole year of age lies between the last age of every alternative and the first of the course. */
    boolean endTooEarly() {
        return !startTooLate() && lastAge < lowestOfCourse() - 1;
    }

    private int lowestOfCourse() {
        return prerequisite.courses().lowestAge(prerequisite.course());
    }

    void report(GraphRule.Reporter reporter) {
        CourseNodes courses = prerequisite.courses();
        List<AgeRange> alternatives = IntStream.range(prerequisite.firstEdge(), prerequisite.endEdge())
                .mapToObj(edge -> courses.ages(courses.target(edge)).orElseThrow())
                .toList();
        AgeRange ages = courses.ages(prerequisite.course()).orElseThrow();
        reporter.report(
                courses,
                prerequisite.course(),
                prerequisite.path(),
                Map.of("value", prerequisite.ids(), "prerequisiteAges", alternatives, "ages", ages));
    }
}
