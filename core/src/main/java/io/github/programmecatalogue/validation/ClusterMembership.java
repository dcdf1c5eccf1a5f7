package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import java.util.HashSet;
import java.util.Set;

/** Which clusters a course is in, and which it takes for granted that a pupil has been in. */
final class ClusterMembership {

    private ClusterMembership() {}

    /** The clusters of a course. */
    static Set<Integer> of(CourseNodes courses, int course) {
        Set<Integer> clusters = new HashSet<>();
        courses.forEachTarget(course, Relation.COURSE_CLUSTER, clusters::add);
        return clusters;
    }

    /** The clusters each of which holds all alternatives of a required prerequisite, other than the course itself. */
    static Set<Integer> required(CourseNodes courses, int course) {
        Set<Integer> required = new HashSet<>();
        Set<Integer> shared = new HashSet<>();
        boolean isFirst = true;
        for (int edge = courses.firstEdge(course); edge < courses.firstEdge(course + 1); edge++) {
            if (courses.relation(edge) == Relation.COURSE_REQUIRES) {
                if (courses.alternative(edge) == 0) {
                    required.addAll(shared);
                    shared.clear();
                    isFirst = true;
                }
                int target = courses.target(edge);
                if (target != course) {
                    Set<Integer> ofTarget = target == Nodes.NONE ? Set.of() : of(courses, target);
                    if (isFirst) {
                        shared.addAll(ofTarget);
                    } else {
                        shared.retainAll(ofTarget);
                    }
                    isFirst = false;
                }
            }
        }
        required.addAll(shared);
        return required;
    }
}
