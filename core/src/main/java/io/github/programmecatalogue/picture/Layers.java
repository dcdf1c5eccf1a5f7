package io.github.programmecatalogue.picture;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/** In which column each node stands: right of all that leads to it, and what begins something as near to it as can be. */
final class Layers {

    private Layers() {}

    /** The column of each node, from 0; the segments have no cycle. */
    static int[] of(int nodes, List<Segment> segments) {
        Adjacency leaving = Adjacency.of(nodes, segments, Segment::from);
        int[] awaited = new int[nodes];
        segments.forEach(segment -> awaited[segment.to()]++);
        int[] leading = awaited.clone();
        int[] layers = new int[nodes];
        ArrayDeque<Integer> open = new ArrayDeque<>();
        for (int node = 0; node < nodes; node++) {
            if (awaited[node] == 0) {
                open.add(node);
            }
        }
        while (!open.isEmpty()) {
            int node = open.remove();
            for (int i = 0; i < leaving.count(node); i++) {
                int next = segments.get(leaving.edge(node, i)).to();
                layers[next] = Math.max(layers[next], layers[node] + 1);
                if (--awaited[next] == 0) {
                    open.add(next);
                }
            }
        }
        int[] nearest = new int[nodes];
        Arrays.fill(nearest, Integer.MAX_VALUE);
        segments.forEach(
                segment -> nearest[segment.from()] = Math.min(nearest[segment.from()], layers[segment.to()] - 1));
        for (int node = 0; node < nodes; node++) {
            if (leading[node] == 0 && leaving.count(node) > 0) {
                layers[node] = nearest[node];
            }
        }
        return layers;
    }
}
