package io.github.programmecatalogue.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A diagram in columns, as <a href="https://doi.org/10.1109/TSMC.1981.4308636">Sugiyama, Tagawa and Toda</a> do it: arrows
 * lead from left to right, those that close a cycle turned round, and where one passes a column it has an item there, so
 * that there is room for it.
 *
 * <p>Items are the nodes, by their places, and after them what arrows pass through.
 */
final class LayeredGraph {

    /** An arrow over more columns goes straight: of many long ones, each with room in every column, nothing good comes. */
    private static final int MOST_PASSED = 24;

    private final int nodes;
    private final List<Integer> layers = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final List<int[]> routes = new ArrayList<>();
    private final List<List<int[]>> components;

    LayeredGraph(int nodes, List<Edge> edges, BitSet back) {
        this.nodes = nodes;
        List<Segment> forward = new ArrayList<>();
        for (int place = 0; place < edges.size(); place++) {
            Edge edge = edges.get(place);
            forward.add(back.get(place) ? new Segment(edge.to(), edge.from()) : new Segment(edge.from(), edge.to()));
        }
        int[] ofNodes = Layers.of(
                nodes, forward.stream().filter(each -> each.from() != each.to()).toList());
        Arrays.stream(ofNodes).forEach(layers::add);
        forward.forEach(this::addRoute);
        this.components = new Components(layers, segments).inColumns();
    }

    private void addRoute(Segment arrow) {
        int passed = layers.get(arrow.to()) - layers.get(arrow.from()) - 1;
        if (passed < 0) {
            routes.add(new int[] {arrow.from()});
            return;
        }
        int[] route = new int[passed > MOST_PASSED ? 2 : passed + 2];
        route[0] = arrow.from();
        for (int i = 1; i < route.length; i++) {
            route[i] = i == route.length - 1 ? arrow.to() : addItem(layers.get(arrow.from()) + i);
            segments.add(new Segment(route[i - 1], route[i]));
        }
        routes.add(route);
    }

    private int addItem(int layer) {
        layers.add(layer);
        return layers.size() - 1;
    }

    int items() {
        return layers.size();
    }

    boolean isNode(int item) {
        return item < nodes;
    }

    List<Segment> segments() {
        return segments;
    }

    /** The items of an arrow from left to right; one alone, if it leads from a node to itself. */
    int[] route(int edge) {
        return routes.get(edge);
    }

    /** What hangs together, each in columns of items. */
    List<List<int[]>> components() {
        return components;
    }
}
