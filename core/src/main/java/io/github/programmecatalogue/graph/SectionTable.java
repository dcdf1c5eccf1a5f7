package io.github.programmecatalogue.graph;

import java.util.Arrays;

/**
 * The entities of one section in document order, and their references, in arrays that are read fast.
 *
 * <p>A reference names a symbol until it is {@link #resolve resolved}; from then on it names the node that has the id,
 * or, where none has, the complement of the symbol, which is negative.
 */
final class SectionTable {

    private static final Relation[] RELATIONS = Relation.values();
    private static final int RELATION_BITS = Integer.SIZE - Integer.numberOfLeadingZeros(RELATIONS.length - 1);
    private static final int RELATION_MASK = (1 << RELATION_BITS) - 1;

    private final int factsPerNode;
    private final int[] symbols;
    private final int[] indices;
    private final int[] languages;
    private final int[] facts;
    private final int[] firstEdges;
    private final int[] targets;
    private final int[] places;
    private final int[] details;
    private final int[] firstNodes;

    SectionTable(
            int factsPerNode,
            int[] symbols,
            int[] indices,
            int[] languages,
            int[] facts,
            int[] firstEdges,
            int[] targets,
            int[] places,
            int[] details) {
        this.factsPerNode = factsPerNode;
        this.symbols = symbols;
        this.indices = indices;
        this.languages = languages;
        this.facts = facts;
        this.firstEdges = firstEdges;
        this.targets = targets;
        this.places = places;
        this.details = details;
        this.firstNodes = firstNodes(symbols);
    }

    private static int[] firstNodes(int[] symbols) {
        int[] first = new int[Arrays.stream(symbols).max().orElse(-1) + 1];
        Arrays.fill(first, Nodes.NONE);
        for (int node = symbols.length - 1; node >= 0; node--) {
            first[symbols[node]] = node;
        }
        return first;
    }

    /** How an edge refers and where in its list it stands, in one number. */
    static int place(Relation relation, int position) {
        if (position > Integer.MAX_VALUE >>> RELATION_BITS) {
            throw new ArithmeticException("A list of references must not be so long: " + position);
        }
        return position << RELATION_BITS | relation.ordinal();
    }

    /** Finds what the references name, each in the table of its relation. */
    void resolve(SectionTable[] byRelation) {
        for (int edge = 0; edge < targets.length; edge++) {
            int[] nodes = byRelation[places[edge] & RELATION_MASK].firstNodes;
            int symbol = targets[edge];
            int node = symbol < nodes.length ? nodes[symbol] : Nodes.NONE;
            targets[edge] = node == Nodes.NONE ? ~symbol : node;
        }
    }

    int nodes() {
        return symbols.length;
    }

    int edges() {
        return targets.length;
    }

    int symbol(int node) {
        return symbols[node];
    }

    /** The first node that has the same symbol. */
    int first(int node) {
        return firstNodes[symbols[node]];
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
        return firstEdges[node];
    }

    Relation relation(int edge) {
        return RELATIONS[places[edge] & RELATION_MASK];
    }

    int position(int edge) {
        return places[edge] >>> RELATION_BITS;
    }

    int detail(int edge) {
        return details[edge];
    }

    /** The node that an edge leads to, or the complement of a symbol. */
    int target(int edge) {
        return targets[edge];
    }
}
