package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Which clusters courses are in, and which they take for granted that a pupil has been in. */
final class ClusterMembership {

    private static final int[] NONE = {};

    private final CourseNodes courses;
    private final int[][] clusters;

    ClusterMembership(CourseNodes courses) {
        this.courses = courses;
        this.clusters = new int[courses.size()][];
        Arrays.setAll(clusters, this::find);
    }

    private int[] find(int course) {
        int[] found = IntStream.range(courses.firstEdge(course), courses.firstEdge(course + 1))
                .filter(edge -> courses.relation(edge) == Relation.COURSE_CLUSTER)
                .map(courses::target)
                .filter(cluster -> cluster != Nodes.NONE)
                .sorted()
                .distinct()
                .toArray();
        return found.length == 0 ? NONE : found;
    }

    /** The clusters of a course, in ascending order. */
    int[] of(int course) {
        return clusters[course];
    }

    /** Those clusters of a course each of which holds all alternatives of a required prerequisite, the course itself aside. */
    Set<Integer> required(int course) {
        Set<Integer> required = new HashSet<>();
        Alternatives.forEach(courses, course, prerequisite -> {
            if (prerequisite.isRequired()) {
                int[] others = prerequisite
                        .targets()
                        .filter(target -> !prerequisite.isSelf(target))
                        .toArray();
                int[] shared = others.length == 0 ? NONE : of(course);
                for (int other : others) {
                    shared = other == Nodes.NONE ? NONE : common(shared, of(other));
                }
                Arrays.stream(shared).forEach(required::add);
            }
        });
        return required;
    }

    /** What two ascending lists have in common, by looking for each of the shorter one in the longer. */
    private static int[] common(int[] some, int[] others) {
        int[] shorter = some.length < others.length ? some : others;
        int[] longer = some.length < others.length ? others : some;
        return Arrays.stream(shorter)
                .filter(cluster -> Arrays.binarySearch(longer, cluster) >= 0)
                .toArray();
    }
}
