package io.github.programmecatalogue.graph;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** The entities of one section as they came, and their references, in arrays that grow. */
final class SectionTrace {

    private static final Relation[] RELATIONS = Relation.values();

    private final int factsPerNode;

    private int nodes;
    private int[] symbols = new int[16];
    private int[] indices = new int[16];
    private int[] firstEdges = new int[16];
    private int[] languages = new int[16];
    private int[] facts = new int[0];

    private int edges;
    private byte[] relations = new byte[16];
    private int[] targets = new int[16];
    private int[] positions = new int[16];
    private int[] details = new int[16];

    SectionTrace(int factsPerNode) {
        this.factsPerNode = factsPerNode;
    }

    int factsPerNode() {
        return factsPerNode;
    }

    int nodes() {
        return nodes;
    }

    int edges() {
        return edges;
    }

    int symbol(int node) {
        return symbols[node];
    }

    int index(int node) {
        return indices[node];
    }

    /** The symbol of the languages of the title, one after another with commas between, or -1 without a title. */
    int languages(int node) {
        return languages[node];
    }

    int fact(int node, int fact) {
        return facts[node * factsPerNode + fact];
    }

    int firstEdge(int node) {
        return node == nodes ? edges : firstEdges[node];
    }

    Relation relation(int edge) {
        return RELATIONS[relations[edge]];
    }

    int target(int edge) {
        return targets[edge];
    }

    int position(int edge) {
        return positions[edge];
    }

    int detail(int edge) {
        return details[edge];
    }

    /** Adds an entity; the edges added next are its own. */
    void startNode(int symbol, int index, int titleLanguages, int[] nodeFacts) {
        if (nodes == symbols.length) {
            int length = grown(nodes);
            symbols = Arrays.copyOf(symbols, length);
            indices = Arrays.copyOf(indices, length);
            firstEdges = Arrays.copyOf(firstEdges, length);
            languages = Arrays.copyOf(languages, length);
        }
        if (facts.length < symbols.length * factsPerNode) {
            facts = Arrays.copyOf(facts, symbols.length * factsPerNode);
        }
        System.arraycopy(nodeFacts, 0, facts, nodes * factsPerNode, factsPerNode);
        languages[nodes] = titleLanguages;
        symbols[nodes] = symbol;
        indices[nodes] = index;
        firstEdges[nodes++] = edges;
    }

    void addEdge(Relation relation, int target, int position, int detail) {
        if (edges == targets.length) {
            int length = grown(edges);
            relations = Arrays.copyOf(relations, length);
            targets = Arrays.copyOf(targets, length);
            positions = Arrays.copyOf(positions, length);
            details = Arrays.copyOf(details, length);
        }
        relations[edges] = (byte) relation.ordinal();
        targets[edges] = target;
        positions[edges] = position;
        details[edges++] = detail;
    }

    private static int grown(int length) {
        return Math.addExact(length, length / 2);
    }

    /** Adds the entities of another trace, whose symbols are numbered otherwise. */
    void addAll(SectionTrace other, IntUnaryOperator translation) {
        for (int node = 0; node < other.nodes; node++) {
            addNode(other, node, translation);
        }
    }

    private void addNode(SectionTrace other, int node, IntUnaryOperator translation) {
        int from = node * factsPerNode;
        int titleLanguages = other.languages(node);
        startNode(
                translation.applyAsInt(other.symbol(node)),
                other.index(node),
                titleLanguages < 0 ? titleLanguages : translation.applyAsInt(titleLanguages),
                Arrays.copyOfRange(other.facts, from, from + factsPerNode));
        for (int edge = other.firstEdge(node); edge < other.firstEdge(node + 1); edge++) {
            addEdge(
                    other.relation(edge),
                    translation.applyAsInt(other.target(edge)),
                    other.position(edge),
                    other.detail(edge));
        }
    }

    /** This trace if its entities came in document order, else a copy in that order. */
    SectionTrace inDocumentOrder() {
        if (isInDocumentOrder()) {
            return this;
        }
        // Index and place of coming in one long, so that sorting needs no objects.
        long[] order = new long[nodes];
        for (int node = 0; node < nodes; node++) {
            order[node] = ((long) indices[node] << Integer.SIZE) | node;
        }
        Arrays.sort(order);
        SectionTrace sorted = new SectionTrace(factsPerNode);
        for (long entry : order) {
            sorted.addNode(this, (int) entry, IntUnaryOperator.identity());
        }
        return sorted;
    }

    private boolean isInDocumentOrder() {
        for (int node = 1; node < nodes; node++) {
            if (indices[node - 1] > indices[node]) {
                return false;
            }
        }
        return true;
    }
}
