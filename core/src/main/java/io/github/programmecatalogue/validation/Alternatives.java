package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.value.Id;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * One prerequisite of a course, as the graph has it: the courses of which any one is enough.
 *
 * @param courses the courses of the catalogue
 * @param course the course that has the prerequisite
 * @param firstEdge the edge to the first alternative
 * @param endEdge the edge after that to the last
 */
record Alternatives(CourseNodes courses, int course, int firstEdge, int endEdge) {

    /** Visits each prerequisite of each course, in document order. */
    static void forEach(CourseNodes courses, Consumer<Alternatives> visitor) {
        for (int course = 0; course < courses.size(); course++) {
            forEach(courses, course, visitor);
        }
    }

    /** Visits each prerequisite of one course. */
    static void forEach(CourseNodes courses, int course, Consumer<Alternatives> visitor) {
        int end = courses.firstEdge(course + 1);
        int edge = courses.firstEdge(course);
        while (edge < end) {
            int next = edge + 1;
            if (isPrerequisite(courses, edge)) {
                while (next < end && isPrerequisite(courses, next) && courses.alternative(next) > 0) {
                    next++;
                }
                visitor.accept(new Alternatives(courses, course, edge, next));
            }
            edge = next;
        }
    }

    static boolean isPrerequisite(Nodes courses, int edge) {
        Relation relation = courses.relation(edge);
        return relation == Relation.COURSE_REQUIRES || relation == Relation.COURSE_RECOMMENDS;
    }

    boolean isRequired() {
        return courses.relation(firstEdge) == Relation.COURSE_REQUIRES;
    }

    /** Whether all alternatives are other courses of the catalogue, and each of them is as said. */
    boolean areAll(IntPredicate asSaid) {
        for (int edge = firstEdge; edge < endEdge; edge++) {
            int target = courses.target(edge);
            if (target == Nodes.NONE || isSelf(target) || !asSaid.test(target)) {
                return false;
            }
        }
        return true;
    }

    boolean isSelf(int target) {
        return target == courses.first(course);
    }

    /** The nodes of the alternatives, {@link Nodes#NONE} for one that is not in the catalogue. */
    IntStream targets() {
        return IntStream.range(firstEdge, endEdge).map(courses::target);
    }

    /** The ids of the alternatives. */
    List<? extends Id<?>> ids() {
        return IntStream.range(firstEdge, endEdge)
                .mapToObj(edge -> Id.of(courses.targetId(edge)))
                .toList();
    }

    PropertyPath path() {
        return PropertyPath.of("prerequisites").index(courses.position(firstEdge));
    }
}
