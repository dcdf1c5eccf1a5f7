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
import java.util.stream.IntStream;

/**
 * Who teaches a course: its own provider, else those of its clusters, else those of its offerings, else the only one of
 * the catalogue. A provider is the number that references to it have in common, as {@link Nodes#referent} gives it.
 */
final class CourseProviders {

    private static final int[] NOBODY = {};

    private final CourseNodes courses;
    private final ClusterNodes clusters;
    private final Map<Integer, int[]> ofOfferings = new HashMap<>();
    private final int[] onlyOne;

    CourseProviders(CatalogueGraph graph) {
        this.courses = graph.courses();
        this.clusters = graph.clusters();
        this.onlyOne = onlyOne(graph.nodes(Section.PROVIDERS));
        ofOfferings(graph.offerings())
                .forEach((course, providers) -> ofOfferings.put(
                        course, providers.stream().mapToInt(Integer::intValue).toArray()));
    }

    private static Map<Integer, Set<Integer>> ofOfferings(OfferingNodes offerings) {
        Map<Integer, Set<Integer>> providers = new HashMap<>();
        for (int offering = 0; offering < offerings.size(); offering++) {
            int course = offerings.course(offering);
            int edge = offerings.edge(offering, Relation.OFFERING_PROVIDER);
            if (course != Nodes.NONE && edge != Nodes.NONE) {
                providers.computeIfAbsent(course, key -> new HashSet<>()).add(offerings.referent(edge));
            }
        }
        return providers;
    }

    private static int[] onlyOne(Nodes providers) {
        boolean isOne = providers.size() > 0
                && IntStream.range(0, providers.size()).allMatch(provider -> providers.first(provider) == 0);
        return isOne ? new int[] {0} : NOBODY;
    }

    /** Whether somebody teaches a course; a cluster that is not in the catalogue may well have a provider. */
    boolean areThere(int course) {
        return of(course).length > 0 || isInClusterElsewhere(course);
    }

    private boolean isInClusterElsewhere(int course) {
        for (int edge = courses.firstEdge(course); edge < courses.firstEdge(course + 1); edge++) {
            if (courses.relation(edge) == Relation.COURSE_CLUSTER && courses.target(edge) == Nodes.NONE) {
                return true;
            }
        }
        return false;
    }

    /** The providers, each once, as far as the catalogue names any; nobody if it names none. */
    int[] of(int course) {
        int edge = courses.edge(course, Relation.COURSE_PROVIDER);
        if (edge != Nodes.NONE) {
            return new int[] {courses.referent(edge)};
        }
        int[] ofClusters = ofClusters(course);
        return ofClusters.length == 0 ? ofOfferings.getOrDefault(courses.first(course), onlyOne) : ofClusters;
    }

    private int[] ofClusters(int course) {
        return IntStream.range(courses.firstEdge(course), courses.firstEdge(course + 1))
                .filter(edge -> courses.relation(edge) == Relation.COURSE_CLUSTER && courses.target(edge) != Nodes.NONE)
                .map(edge -> clusters.edge(courses.target(edge), Relation.CLUSTER_PROVIDER))
                .filter(provider -> provider != Nodes.NONE)
                .map(clusters::referent)
                .distinct()
                .toArray();
    }
}
