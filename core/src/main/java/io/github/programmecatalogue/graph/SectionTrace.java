package io.github.programmecatalogue.graph;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** The entities of one section as they came, and their references, in lists that grow. */
final class SectionTrace {

    private final int factsPerNode;

    private int nodes;
    private final IntList symbols = new IntList();
    private final IntList indices = new IntList();
    private final IntList firstEdges = new IntList();
    private final IntList languages = new IntList();
    private final IntList facts = new IntList();

    private int edges;
    private final IntList targets = new IntList();
    /** How each edge refers, as {@link SectionTable} packs it. */
    private final IntList places = new IntList();

    private final IntList details = new IntList();

    SectionTrace(int factsPerNode) {
        this.factsPerNode = factsPerNode;
    }

    int factsPerNode() {
        return factsPerNode;
    }

    /** Adds an entity; the edges added next are its own. */
    void startNode(int symbol, int index, int titleLanguages, int[] nodeFacts) {
        symbols.add(symbol);
        indices.add(index);
        firstEdges.add(edges);
        languages.add(titleLanguages);
        for (int fact : nodeFacts) {
            facts.add(fact);
        }
        nodes++;
    }

    void addEdge(Relation relation, int target, int position, int detail) {
        addEdge(SectionTable.place(relation, position), target, detail);
    }

    private void addEdge(int place, int target, int detail) {
        targets.add(target);
        places.add(place);
        details.add(detail);
        edges++;
    }

    /** Adds the entities of another trace, whose symbols are numbered otherwise. */
    void addAll(SectionTrace other, IntUnaryOperator translation) {
        int edgesBefore = edges;
        symbols.addAll(other.symbols, translation);
        indices.addAll(other.indices);
        firstEdges.addAll(other.firstEdges, edge -> Math.addExact(edgesBefore, edge));
        languages.addAll(other.languages, tags -> tags < 0 ? tags : translation.applyAsInt(tags));
        facts.addAll(other.facts);
        nodes += other.nodes;
        targets.addAll(other.targets, translation);
        places.addAll(other.places);
        details.addAll(other.details);
        edges = Math.addExact(edges, other.edges);
    }

    /** What was gathered, in document order; the trace is of no use afterwards. */
    SectionTable drain() {
        SectionTrace ordered = inDocumentOrder();
        ordered.firstEdges.add(ordered.edges);
        return new SectionTable(
                factsPerNode,
                ordered.symbols.drain(),
                ordered.indices.drain(),
                ordered.languages.drain(),
                ordered.facts.drain(),
                ordered.firstEdges.drain(),
                ordered.targets.drain(),
                ordered.places.drain(),
                ordered.details.drain());
    }

    private SectionTrace inDocumentOrder() {
        if (isInDocumentOrder()) {
            return this;
        }
        // Index and place of coming in one long, so that sorting needs no objects.
        long[] order = new long[nodes];
        for (int node = 0; node < nodes; node++) {
            order[node] = ((long) indices.get(node) << Integer.SIZE) | node;
        }
        Arrays.sort(order);
        SectionTrace sorted = new SectionTrace(factsPerNode);
        for (long entry : order) {
            sorted.addNode(this, (int) entry);
        }
        return sorted;
    }

    private void addNode(SectionTrace other, int node) {
        int[] nodeFacts = new int[factsPerNode];
        Arrays.setAll(nodeFacts, fact -> other.facts.get(node * factsPerNode + fact));
        startNode(other.symbols.get(node), other.indices.get(node), other.languages.get(node), nodeFacts);
        int endEdge = node + 1 < other.nodes ? other.firstEdges.get(node + 1) : other.edges;
        for (int edge = other.firstEdges.get(node); edge < endEdge; edge++) {
            addEdge(other.places.get(edge), other.targets.get(edge), other.details.get(edge));
        }
    }

    private boolean isInDocumentOrder() {
        for (int node = 1; node < nodes; node++) {
            if (indices.get(node - 1) > indices.get(node)) {
                return false;
            }
        }
        return true;
    }
}
