package io.github.programmecatalogue.graph;

import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Direction;
import io.github.programmecatalogue.model.Section;
import java.util.List;
import java.util.Optional;

/** The clusters of a catalogue, and what rules ask of them beyond their references. */
public final class ClusterNodes extends Nodes {

    private static final List<Optional<Direction>> DIRECTIONS = Packed.choices(Direction.class);

    ClusterNodes(Symbols symbols, SectionTable table, CatalogueGraph graph) {
        super(Section.CLUSTERS, symbols, table, graph);
    }

    static int[] facts(Cluster cluster) {
        return new int[] {Packed.member(0, cluster.getDirection())};
    }

    /** Of a cluster that could not be read. */
    static int[] unknownFacts() {
        return new int[] {Packed.member(0, Optional.empty())};
    }

    /**
     * The direction of a cluster's courses.
     *
     * @param cluster a node
     * @return the direction; empty if not stated
     */
    public Optional<Direction> direction(int cluster) {
        return Packed.member(0, fact(cluster, 0), DIRECTIONS);
    }
}
