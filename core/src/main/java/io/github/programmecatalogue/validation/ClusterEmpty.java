package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.ClusterNodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.Id;
import java.util.BitSet;
import java.util.Map;

/**
 * Every cluster should have a course.
 *
 * <p>Whoever opens it finds nothing. Drafts and archived courses do not count; in a catalogue without any other course,
 * only the catalogue is reported. Broken by a cluster {@code robotics} that no course names.
 */
final class ClusterEmpty implements GraphRule {

    @Override
    public String getCode() {
        return "cluster_empty";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public Grounds getGrounds() {
        return Grounds.all(Section.COURSES, "clusters");
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        CurrentCourses current = CurrentCourses.of(graph);
        if (current.isEmpty()) {
            return;
        }
        ClusterNodes clusters = graph.clusters();
        BitSet named = current.named(Relation.COURSE_CLUSTER);
        for (int cluster = 0; cluster < clusters.size(); cluster++) {
            if (!named.get(clusters.first(cluster))) {
                reporter.report(clusters, cluster, PropertyPath.entity(), Map.of("value", Id.of(clusters.id(cluster))));
            }
        }
    }
}
