package io.github.programmecatalogue.picture;

import java.util.List;
import java.util.function.ToIntFunction;

/** The edges at each node of a graph, in their order. */
final class Adjacency {

    private final int[] first;
    private final int[] edges;

    private Adjacency(int[] first, int[] edges) {
        this.first = first;
        this.edges = edges;
    }

    /** The edges by the node at one of their ends. */
    static <E> Adjacency of(int nodes, List<E> edges, ToIntFunction<E> end) {
        int[] first = new int[nodes + 1];
        for (E edge : edges) {
            first[end.applyAsInt(edge) + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            first[node + 1] += first[node];
        }
        int[] next = first.clone();
        int[] places = new int[edges.size()];
        for (int place = 0; place < places.length; place++) {
            places[next[end.applyAsInt(edges.get(place))]++] = place;
        }
        return new Adjacency(first, places);
    }

    int count(int node) {
        return first[node + 1] - first[node];
    }

    /** The place of an edge of a node. */
    int edge(int node, int number) {
        return edges[first[node] + number];
    }
}
