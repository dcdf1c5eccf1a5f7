package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.ClusterNodes;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.OfferingNodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.model.Section;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Who teaches a course: its own provider, else those of its clusters, else those of its offerings, else the only one of
 * the catalogue. A provider is the number that references to it have in common, as {@link Nodes#named} gives it.
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
        OfferingNodes offerings = graph.offerings();
        for (int offering = 0; offering < offerings.size(); offering++) {
            int course = offerings.course(offering);
            int edge = offerings.edge(offering, Relation.OFFERING_PROVIDER);
            if (course != Nodes.NONE && edge != Nodes.NONE) {
                ofOfferings.merge(course, new int[] {offerings.named(edge)}, CourseProviders::union);
            }
        }
    }

    private static int[] onlyOne(Nodes providers) {
        boolean isOne = providers.size() > 0
                && IntStream.range(0, providers.size()).allMatch(provider -> providers.first(provider) == 0);
        return isOne ? new int[] {0} : NOBODY;
    }

    private static int[] union(int[] some, int[] others) {
        return some.length == 0
                ? others
                : IntStream.concat(IntStream.of(some), IntStream.of(others)).distinct().toArray();
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
            return new int[] {courses.named(edge)};
        }
        int[] ofClusters = ofClusters(course);
        return ofClusters.length == 0 ? ofOfferings.getOrDefault(courses.first(course), onlyOne) : ofClusters;
    }

    private int[] ofClusters(int course) {
        int[] providers = NOBODY;
        for (int edge = courses.firstEdge(course); edge < courses.firstEdge(course + 1); edge++) {
            int cluster = courses.relation(edge) == Relation.COURSE_CLUSTER ? courses.target(edge) : Nodes.NONE;
            int provider = cluster == Nodes.NONE ? Nodes.NONE : clusters.edge(cluster, Relation.CLUSTER_PROVIDER);
            if (provider != Nodes.NONE) {
                providers = union(providers, new int[] {clusters.named(provider)});
            }
        }
        return providers;
    }
}
