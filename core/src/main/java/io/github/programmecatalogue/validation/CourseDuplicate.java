package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.Id;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Courses of one provider should differ in kind, level or title if their ages overlap.
 *
 * <p>Nobody could choose between them; most often one was entered twice. Drafts and archived courses do not count,
 * since a revision stands beside what it replaces; neither do parts of different wholes, each of which may have an
 * {@code Introduction}. Ages must be known on both sides. Whose a course is, {@link CourseProviders} tells; two of
 * which nobody knows it count as of one. Broken by two courses {@code Robotics}, for 7–10 and for 9–12.
 */
final class CourseDuplicate implements GraphRule {

    private static final int NOBODY = Integer.MAX_VALUE;

    @Override
    public String getCode() {
        return "course_duplicate";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public Grounds getGrounds() {
        return Grounds.all(Section.COURSES, "title", "level", "partOf", "provider", "clusters")
                .andAll(Section.CLUSTERS, "provider")
                .andAll(Section.OFFERINGS, "provider")
                .andAll(Section.PROVIDERS);
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        CourseNodes courses = graph.courses();
        int[] firsts = firsts(courses, CoursesByProvider.of(graph));
        for (int course = 0; course < firsts.length; course++) {
            if (firsts[course] != NOBODY) {
                report(courses, course, firsts[course], reporter);
            }
        }
    }

    /** The first course that each is a duplicate of. */
    private static int[] firsts(CourseNodes courses, CoursesByProvider taught) {
        int[] firsts = new int[courses.size()];
        Arrays.fill(firsts, NOBODY);
        for (List<Integer> mostlyAlike : LikeGroups.of(taught.size(), taught::likeness)) {
            Map<CourseTraits, FirstByAge> alike = new TreeMap<>();
            for (int i : mostlyAlike) {
                int course = taught.course(i);
                alike.computeIfAbsent(taught.traits(i), key -> new FirstByAge())
                        .add(course, courses.ages(course).orElseThrow())
                        .ifPresent(first -> firsts[course] = Math.min(firsts[course], first));
            }
        }
        return firsts;
    }

    private static void report(CourseNodes courses, int course, int first, Reporter reporter) {
        reporter.report(
                courses,
                course,
                PropertyPath.of("title"),
                Map.of(
                        "value", Id.of(courses.id(first)),
                        "first", Position.of(courses, first).toPointer(),
                        "ages", courses.ages(course).orElseThrow(),
                        "agesOfFirst", courses.ages(first).orElseThrow()));
    }
}
