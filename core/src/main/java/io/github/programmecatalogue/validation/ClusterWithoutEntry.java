package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.Attainability;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.ClusterNodes;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.Id;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Every cluster should have a course that beginners can enter: one without a required prerequisite in the cluster.
 *
 * <p>Nobody could begin. Drafts and archived courses are no way in; most often one of them was the way. A prerequisite
 * is in the cluster if all its alternatives are. Where a cycle keeps everybody out, only the cycle is reported. Broken
 * by a cluster of an archived course {@code robotics-1} and of {@code robotics-2}, which requires it.
 */
final class ClusterWithoutEntry implements GraphRule {

    @Override
    public String getCode() {
        return "cluster_without_entry";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public Grounds getGrounds() {
        return Grounds.all(Section.COURSES, "clusters", "prerequisites");
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        CourseNodes courses = graph.courses();
        Attainability attainability = Attainability.of(graph);
        ClusterMembership membership = new ClusterMembership(courses);
        BitSet open = new BitSet();
        BitSet closed = new BitSet();
        // Few clusters keep the question open for long.
        IntPredicate isOfInterest = course -> !areAll(open, membership.of(course));
        CurrentCourses.of(graph).stream().filter(isOfInterest).forEach(course -> {
            Set<Integer> required = membership.required(course);
            for (int cluster : membership.of(course)) {
                boolean isEntry = !required.contains(cluster) || !attainability.isAttainable(course);
                (isEntry ? open : closed).set(cluster);
            }
        });
        closed.andNot(open);
        ClusterNodes clusters = graph.clusters();
        closed.stream()
                .forEach(cluster -> reporter.report(
                        clusters, cluster, PropertyPath.entity(), Map.of("value", Id.of(clusters.id(cluster)))));
    }

    private static boolean areAll(BitSet open, int[] clusters) {
        for (int cluster : clusters) {
            if (!open.get(cluster)) {
                return false;
            }
        }
        return true;
    }
}
