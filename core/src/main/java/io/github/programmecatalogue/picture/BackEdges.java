package io.github.programmecatalogue.picture;

import java.util.BitSet;
import java.util.List;

/**
 * The edges that lead back to where a walk came from: without them a graph has no cycle. The walk takes nodes and edges in
 * their order, and does not recurse, so that a chain may be of any length.
 */
final class BackEdges {

    private final List<Edge> edges;
    private final Adjacency leaving;
    private final int[] path;
    private final int[] taken;
    private final BitSet seen = new BitSet();
    private final BitSet onPath = new BitSet();
    private final BitSet found = new BitSet();

    private BackEdges(int nodes, List<Edge> edges) {
        this.edges = edges;
        this.leaving = Adjacency.of(nodes, edges, Edge::from);
        this.path = new int[nodes];
        this.taken = new int[nodes];
    }

    static BitSet of(int nodes, List<Edge> edges) {
        BackEdges search = new BackEdges(nodes, edges);
        for (int node = 0; node < nodes; node++) {
            if (!search.seen.get(node)) {
                search.walk(node);
            }
        }
        return search.found;
    }

    private void walk(int start) {
        int depth = 0;
        enter(start, depth);
        while (depth >= 0) {
            int node = path[depth];
            if (taken[node] == leaving.count(node)) {
                onPath.clear(node);
                depth--;
                continue;
            }
            int edge = leaving.edge(node, taken[node]++);
            int target = edges.get(edge).to();
            if (onPath.get(target)) {
                found.set(edge);
            } else if (!seen.get(target)) {
                enter(target, ++depth);
            }
        }
    }

    private void enter(int node, int depth) {
        path[depth] = node;
        seen.set(node);
        onPath.set(node);
    }
}
