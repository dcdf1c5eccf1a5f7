package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.ClusterNodes;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.OfferingNodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.model.Section;
import java.util.BitSet;
import java.util.Map;

/**
 * It should be clear who teaches a course: by its provider, by that of a cluster or of an offering, or because the
 * catalogue has but one.
 *
 * <p>Nobody can enrol where nobody teaches. A cluster that is not in the catalogue may well have a provider. Asked of
 * drafts and archived courses too. Broken by a course without a provider in a catalogue of two centres.
 */
final class ProviderMissing implements GraphRule {

    @Override
    public String getCode() {
        return "provider_missing";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        if (hasOneProvider(graph)) {
            return;
        }
        CourseNodes courses = graph.courses();
        BitSet offered = offeredBySomebody(graph.offerings());
        for (int course = 0; course < courses.size(); course++) {
            if (courses.edge(course, Relation.COURSE_PROVIDER) == Nodes.NONE
                    && !offered.get(courses.first(course))
                    && !isInClusterOfSomebody(graph, course)) {
                reporter.report(courses, course, PropertyPath.of("provider"), Map.of());
            }
        }
    }

    private static boolean hasOneProvider(CatalogueGraph graph) {
        Nodes providers = graph.nodes(Section.PROVIDERS);
        int count = 0;
        for (int provider = 0; provider < providers.size(); provider++) {
            count += providers.first(provider) == provider ? 1 : 0;
        }
        return count == 1;
    }

    private static BitSet offeredBySomebody(OfferingNodes offerings) {
        BitSet offered = new BitSet();
        for (int offering = 0; offering < offerings.size(); offering++) {
            int course = offerings.course(offering);
            if (course != Nodes.NONE && offerings.edge(offering, Relation.OFFERING_PROVIDER) != Nodes.NONE) {
                offered.set(course);
            }
        }
        return offered;
    }

    private static boolean isInClusterOfSomebody(CatalogueGraph graph, int course) {
        CourseNodes courses = graph.courses();
        ClusterNodes clusters = graph.clusters();
        for (int edge = courses.firstEdge(course); edge < courses.firstEdge(course + 1); edge++) {
            if (courses.relation(edge) == Relation.COURSE_CLUSTER) {
                int cluster = courses.target(edge);
                if (cluster == Nodes.NONE || clusters.edge(cluster, Relation.CLUSTER_PROVIDER) != Nodes.NONE) {
                    return true;
                }
            }
        }
        return false;
    }
}
