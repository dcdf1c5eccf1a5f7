package io.github.programmecatalogue.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A directed graph over nodes 0 to n − 1, each of whose arcs has a label. Every question takes time linear in nodes and
 * arcs (the shortest cycle of a component: but for a logarithm), and none recurses, so that a chain or a cycle may be of any length.
 */
public final class Digraph {

    private static final int UNSEEN = -1;

    private final int[] firstArcs;
    private final int[] targets;
    private final int[] labels;

    private Digraph(int[] firstArcs, int[] targets, int[] labels) {
        this.firstArcs = firstArcs;
        this.targets = targets;
        this.labels = labels;
    }

    /**
     * A builder for a graph.
     *
     * @param nodes the number of nodes
     * @return a builder that takes the arcs of node 0 first
     */
    public static Builder builder(int nodes) {
        return new Builder(nodes);
    }

    int size() {
        return firstArcs.length - 1;
    }

    /** The first arc of a node, or where it would be; the arcs of a node end where those of the next begin. */
    int firstArc(int node) {
        return firstArcs[node];
    }

    int target(int arc) {
        return targets[arc];
    }

    /**
     * The sets of nodes that lead to one another.
     *
     * @return every strongly connected component of more than one node, each in ascending order, by its lowest node
     */
    public List<int[]> cycles() {
        if (targets.length == 0) {
            return List.of();
        }
        List<int[]> components = new ArrayList<>();
        new Components(this).forEach(component -> {
            if (component.length > 1) {
                Arrays.sort(component);
                components.add(component);
            }
        });
        components.sort((a, b) -> Integer.compare(a[0], b[0]));
        return components;
    }

    /**
     * The strongly connected component of each node, numbered so that every arc leads to the same or a lower number.
     *
     * @return the number of the component by node, from 0
     */
    int[] ranks() {
        int[] ranks = new int[size()];
        int[] components = {0};
        new Components(this).forEach(component -> {
            for (int node : component) {
                ranks[node] = components[0];
            }
            components[0]++;
        });
        return ranks;
    }

    /**
     * The shortest way from a node back to itself; of several, the one that takes the first arcs.
     *
     * @param start a node that lies on a cycle
     * @param component the nodes that the way may use, the start among them, in ascending order
     * @return the labels of its arcs in order
     * @throws IllegalArgumentException if no way leads back
     */
    public int[] shortestCycle(int start, int[] component) {
        // By place in the component, not by node: a graph may have very many small components.
        int[] arcTo = new int[component.length];
        int[] cameFrom = new int[component.length];
        Arrays.fill(cameFrom, UNSEEN);
        int startPlace = Arrays.binarySearch(component, start);
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(startPlace));
        while (!queue.isEmpty()) {
            int place = queue.remove();
            int node = component[place];
            for (int arc = firstArcs[node]; arc < firstArcs[node + 1]; arc++) {
                int target = Arrays.binarySearch(component, targets[arc]);
                if (target >= 0 && cameFrom[target] == UNSEEN) {
                    arcTo[target] = arc;
                    cameFrom[target] = place;
                    if (target == startPlace) {
                        return way(startPlace, arcTo, cameFrom);
                    }
                    queue.add(target);
                }
            }
        }
        throw new IllegalArgumentException("A cycle must lead back to its start: " + start);
    }

    private int[] way(int start, int[] arcTo, int[] cameFrom) {
        int length = 1;
        for (int place = cameFrom[start]; place != start; place = cameFrom[place]) {
            length++;
        }
        int[] way = new int[length];
        int place = start;
        for (int i = length - 1; i >= 0; i--) {
            way[i] = labels[arcTo[place]];
            place = cameFrom[place];
        }
        return way;
    }

    /** Builds a graph node by node. Mutable, for one thread at a time. */
    public static final class Builder {

        private final int[] firstArcs;
        private int node;
        private int arcs;
        private int[] targets = new int[16];
        private int[] labels = new int[16];

        private Builder(int nodes) {
            this.firstArcs = new int[nodes + 1];
        }

        /**
         * Adds an arc of the present node.
         *
         * @param target the node that it leads to
         * @param label the number that it goes by
         */
        public void addEdge(int target, int label) {
            if (arcs == targets.length) {
                targets = Arrays.copyOf(targets, 2 * arcs);
                labels = Arrays.copyOf(labels, 2 * arcs);
            }
            targets[arcs] = target;
            labels[arcs++] = label;
        }

        /** Goes on to the next node. */
        public void endNode() {
            firstArcs[++node] = arcs;
        }

        /**
         * The graph.
         *
         * @return a new graph of all arcs, each node having been ended
         */
        public Digraph build() {
            return new Digraph(firstArcs, Arrays.copyOf(targets, arcs), Arrays.copyOf(labels, arcs));
        }
    }
}
