package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

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
        int[] found = new int[courses.firstEdge(course + 1) - courses.firstEdge(course)];
        int count = 0;
        for (int edge = courses.firstEdge(course); edge < courses.firstEdge(course + 1); edge++) {
            int cluster = courses.relation(edge) == Relation.COURSE_CLUSTER ? courses.target(edge) : Nodes.NONE;
            if (cluster != Nodes.NONE) {
                found[count++] = cluster;
            }
        }
        return count < 2
                ? Arrays.copyOf(found, count)
                : Arrays.stream(found, 0, count).sorted().distinct().toArray();
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
                for (int cluster : required(prerequisite)) {
                    required.add(cluster);
                }
            }
        });
        return required;
    }

    private int[] required(Alternatives prerequisite) {
        int[] shared = of(prerequisite.course());
        boolean alone = true;
        for (int edge = prerequisite.firstEdge(); edge < prerequisite.endEdge(); edge++) {
            int target = courses.target(edge);
            if (!prerequisite.isSelf(target)) {
                alone = false;
                shared = target == Nodes.NONE ? NONE : common(shared, of(target));
            }
        }
        return alone ? NONE : shared;
    }

    /** What two ascending lists have in common, by looking for each of the shorter one in the longer. */
    private static int[] common(int[] some, int[] others) {
        if (Arrays.equals(some, others)) {
            return some;
        }
        int[] shorter = some.length < others.length ? some : others;
        int[] longer = some.length < others.length ? others : some;
        return Arrays.stream(shorter)
                .filter(cluster -> Arrays.binarySearch(longer, cluster) >= 0)
                .toArray();
    }
}
