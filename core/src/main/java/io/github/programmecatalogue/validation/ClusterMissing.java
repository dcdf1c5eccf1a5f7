package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.model.Section;
import java.util.BitSet;
import java.util.Map;

/**
 * Where a catalogue has clusters, each course should be in one.
 *
 * <p>Whoever browses by cluster never meets the others. A module is where the whole is that it is part
 * of. Asked of drafts and archived courses too. Broken by a course
 * without clusters beside others in {@code robotics}.
 */
final class ClusterMissing implements GraphRule {

    @Override
    public String getCode() {
        return "cluster_missing";
    }

    @Override
    public Severity getSeverity() {
        return Severity.INFO;
    }

    @Override
    public Grounds getGrounds() {
        return Grounds.all(Section.COURSES, "partOf", "clusters");
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        CourseNodes courses = graph.courses();
        if (graph.clusters().size() == 0) {
            return;
        }
        BitSet clustered =
                Wholes.inherited(courses, course -> courses.edge(course, Relation.COURSE_CLUSTER) != Nodes.NONE);
        for (int course = clustered.nextClearBit(0);
                course < courses.size();
                course = clustered.nextClearBit(course + 1)) {
            reporter.report(courses, course, PropertyPath.of("clusters"), Map.of());
        }
    }
}
