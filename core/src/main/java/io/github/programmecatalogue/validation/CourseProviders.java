package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.ClusterNodes;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.OfferingNodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.model.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who teaches a course: its own provider, else those of its clusters, else those of its offerings, else the only one of
 * the catalogue. A provider is the number that references to it have in common, as {@link Nodes#referent} gives it.
 */
final class CourseProviders {

    private final CourseNodes courses;
    private final ClusterNodes clusters;
    private final Map<Integer, Set<Integer>> ofOfferings = new HashMap<>();
    private final Set<Integer> onlyOne;

    CourseProviders(CatalogueGraph graph) {
        this.courses = graph.courses();
        this.clusters = graph.clusters();
        this.onlyOne = onlyOne(graph.nodes(Section.PROVIDERS));
        OfferingNodes offerings = graph.offerings();
        for (int offering = 0; offering < offerings.size(); offering++) {
            int course = offerings.course(offering);
            int edge = offerings.edge(offering, Relation.OFFERING_PROVIDER);
            if (course != Nodes.NONE && edge != Nodes.NONE) {
                ofOfferings.computeIfAbsent(course, key -> new HashSet<>()).add(offerings.referent(edge));
            }
        }
    }

    private static Set<Integer> onlyOne(Nodes providers) {
        Set<Integer> firsts =
                IntStream.range(0, providers.size()).mapToObj(providers::first).collect(Collectors.toSet());
        return firsts.size() == 1 ? firsts : Set.of();
    }

    /** Whether somebody teaches a course; a cluster that is not in the catalogue may well have a provider. */
    boolean areThere(int course) {
        return !of(course).isEmpty() || isInClusterElsewhere(course);
    }

    private boolean isInClusterElsewhere(int course) {
        for (int edge = courses.firstEdge(course); edge < courses.firstEdge(course + 1); edge++) {
            if (courses.relation(edge) == Relation.COURSE_CLUSTER && courses.target(edge) == Nodes.NONE) {
                return true;
            }
        }
        return false;
    }

    /** The providers, as far as the catalogue names any; empty if it names none. */
    Set<Integer> of(int course) {
        int edge = courses.edge(course, Relation.COURSE_PROVIDER);
        if (edge != Nodes.NONE) {
            return Set.of(courses.referent(edge));
        }
        Set<Integer> ofClusters = ofClusters(course);
        return ofClusters.isEmpty() ? ofOfferings.getOrDefault(courses.first(course), onlyOne) : ofClusters;
    }

    private Set<Integer> ofClusters(int course) {
        Set<Integer> providers = new HashSet<>();
        courses.forEachTarget(course, Relation.COURSE_CLUSTER, cluster -> {
            int provider = clusters.edge(cluster, Relation.CLUSTER_PROVIDER);
            if (provider != Nodes.NONE) {
                providers.add(clusters.referent(provider));
            }
        });
        return providers;
    }
}
