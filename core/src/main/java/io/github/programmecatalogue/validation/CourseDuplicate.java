package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * No two courses of one provider should have kind, level and title in common and be for pupils of the same age.
 *
 * <p>Nobody could choose between them; most often one was entered twice. Drafts and archived courses do not count,
 * since a revision stands beside what it replaces; neither do parts of different wholes, each of which may have an
 * {@code Introduction}. Ages must be known on both sides. Broken by two courses {@code Robotics}, for 7–10 and for 9–12.
 */
final class CourseDuplicate implements GraphRule {

    @Override
    public String getCode() {
        return "course_duplicate";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        CourseNodes courses = graph.courses();
        int[] known = CurrentCourses.of(graph).stream()
                .filter(course -> courses.ages(course).isPresent() && courses.titleFingerprint(course) != 0)
                .toArray();
        for (List<Integer> sameTitle : LikeGroups.of(known, courses::titleFingerprint)) {
            // A tree and not a hash table: ids can be made to collide.
            Map<String, FirstByAge> alike = new TreeMap<>();
            for (int course : sameTitle) {
                AgeRange ages = courses.ages(course).orElseThrow();
                alike.computeIfAbsent(traits(courses, course), key -> new FirstByAge())
                        .add(course, ages)
                        .ifPresent(first -> report(courses, course, first, ages, reporter));
            }
        }
    }

    /** What two duplicates have in common beside the title; ids hold no white space. */
    private static String traits(CourseNodes courses, int course) {
        return courses.kind(course) + " " + courses.level(course) + " "
                + named(courses, course, Relation.COURSE_PROVIDER) + " "
                + named(courses, course, Relation.COURSE_PART_OF);
    }

    private static String named(CourseNodes courses, int course, Relation relation) {
        int edge = courses.edge(course, relation);
        return edge == Nodes.NONE ? "" : courses.targetId(edge);
    }

    private static void report(CourseNodes courses, int course, int first, AgeRange ages, Reporter reporter) {
        reporter.report(
                courses,
                course,
                PropertyPath.of("title"),
                Map.of(
                        "value", Id.of(courses.id(first)),
                        "first", new Position(Section.COURSES, courses.index(first)).toPointer(),
                        "ages", ages,
                        "agesOfFirst", courses.ages(first).orElseThrow()));
    }
}
