package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.Id;
import java.util.BitSet;
import java.util.Map;

/**
 * Courses of different titles should not share one description.
 *
 * <p>It can fit one of them at most; it was copied and never rewritten. Drafts and archived courses do not count, and
 * the parts of one course may be described as the whole is.
 * Broken by {@code Robotics} and {@code 3D modelling} that are both described as lessons in building robots; the second
 * is reported.
 */
final class DescriptionShared implements GraphRule {

    @Override
    public String getCode() {
        return "description_shared";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public Grounds getGrounds() {
        return Grounds.all(Section.COURSES, "title", "description", "partOf");
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        CourseNodes courses = graph.courses();
        int[] described = CurrentCourses.of(graph).stream()
                .filter(course -> courses.descriptionFingerprint(course) != 0)
                .toArray();
        int[] firsts = LikeGroups.firsts(described.length, i -> courses.descriptionFingerprint(described[i]));
        BitSet copied = new BitSet();
        for (int i = 0; i < firsts.length; i++) {
            copied.set(i, courses.titleFingerprint(described[i]) != courses.titleFingerprint(described[firsts[i]]));
        }
        if (copied.isEmpty()) {
            return;
        }
        Wholes wholes = new Wholes(courses);
        copied.stream().forEach(i -> {
            int course = described[i];
            int first = described[firsts[i]];
            if (!wholes.areOfOne(course, first)) {
                reporter.report(courses, course, PropertyPath.of("description"), evidence(courses, first));
            }
        });
    }

    private static Map<String, ?> evidence(CourseNodes courses, int first) {
        return Map.of(
                "value", Id.of(courses.id(first)),
                "first", Position.of(courses, first).toPointer());
    }
}
