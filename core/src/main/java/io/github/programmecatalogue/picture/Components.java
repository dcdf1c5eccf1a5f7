package io.github.programmecatalogue.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Which items of a layout hang together. Good for one layout. */
final class Components {

    private final List<Integer> layers;
    private final int[] parents;

    Components(List<Integer> layers, List<Segment> segments) {
        this.layers = layers;
        this.parents = new int[layers.size()];
        Arrays.setAll(parents, item -> item);
        segments.forEach(segment -> join(root(segment.from()), root(segment.to())));
    }

    /** The lower root stays, so that a component is called by its first item. */
    private void join(int one, int other) {
        parents[Math.max(one, other)] = Math.min(one, other);
    }

    private int root(int item) {
        int root = item;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** Each component as columns of items in their order; larger ones by their first item, then single items. */
    List<List<int[]>> inColumns() {
        List<List<Integer>> members = new ArrayList<>();
        for (int item = 0; item < parents.length; item++) {
            members.add(new ArrayList<>());
            members.get(root(item)).add(item);
        }
        return members.stream()
                .filter(items -> !items.isEmpty())
                .sorted(Comparator.comparing(items -> items.size() == 1))
                .map(this::columns)
                .toList();
    }

    private List<int[]> columns(List<Integer> items) {
        int first = items.stream().mapToInt(layers::get).min().orElse(0);
        int last = items.stream().mapToInt(layers::get).max().orElse(0);
        List<List<Integer>> columns = new ArrayList<>();
        for (int layer = first; layer <= last; layer++) {
            columns.add(new ArrayList<>());
        }
        items.forEach(item -> columns.get(layers.get(item) - first).add(item));
        return columns.stream()
                .map(column -> column.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }
}
