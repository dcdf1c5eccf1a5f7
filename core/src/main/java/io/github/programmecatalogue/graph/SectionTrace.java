package io.github.programmecatalogue.graph;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** The entities of one section as they came, and their references, in lists that grow. */
final class SectionTrace {

    private static final Relation[] RELATIONS = Relation.values();

    private final int factsPerNode;

    private int nodes;
    private final IntList symbols = new IntList();
    private final IntList indices = new IntList();
    private final IntList firstEdges = new IntList();
    private final IntList languages = new IntList();
    private final IntList facts = new IntList();

    private int edges;
    private final IntList targets = new IntList();
    /** The position of an edge times the number of relations, plus its relation. */
    private final IntList positions = new IntList();

    private final IntList details = new IntList();

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
        return symbols.get(node);
    }

    int index(int node) {
        return indices.get(node);
    }

    /** The symbol of the languages of the title, one after another with commas between, or -1 without a title. */
    int languages(int node) {
        return languages.get(node);
    }

    int fact(int node, int fact) {
        return facts.get(node * factsPerNode + fact);
    }

    int firstEdge(int node) {
        return node == nodes ? edges : firstEdges.get(node);
    }

    Relation relation(int edge) {
        return RELATIONS[positions.get(edge) % RELATIONS.length];
    }

    int target(int edge) {
        return targets.get(edge);
    }

    int position(int edge) {
        return positions.get(edge) / RELATIONS.length;
    }

    int detail(int edge) {
        return details.get(edge);
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
        targets.add(target);
        positions.add(Math.addExact(Math.multiplyExact(position, RELATIONS.length), relation.ordinal()));
        details.add(detail);
        edges++;
    }

    /** Adds the entities of another trace, whose symbols are numbered otherwise. */
    void addAll(SectionTrace other, IntUnaryOperator translation) {
        for (int node = 0; node < other.nodes; node++) {
            addNode(other, node, translation);
        }
    }

    private void addNode(SectionTrace other, int node, IntUnaryOperator translation) {
        int[] nodeFacts = new int[factsPerNode];
        Arrays.setAll(nodeFacts, fact -> other.fact(node, fact));
        int titleLanguages = other.languages(node);
        startNode(
                translation.applyAsInt(other.symbol(node)),
                other.index(node),
                titleLanguages < 0 ? titleLanguages : translation.applyAsInt(titleLanguages),
                nodeFacts);
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
            order[node] = ((long) index(node) << Integer.SIZE) | node;
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
            if (index(node - 1) > index(node)) {
                return false;
            }
        }
        return true;
    }
}
