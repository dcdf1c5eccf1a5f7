package io.github.programmecatalogue.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where everything of a diagram stands. Components stand side by side as far as a page is wide, then below. */
final class GraphLayout {

    private static final double COLUMN_GAP = 64;
    private static final double COMPONENT_GAP = 40;
    private static final double PAGE = 1280;
    private static final double ARROW_HEIGHT = 4;

    private final LayeredGraph graph;
    private final double[] widths;
    private final double[] centres;
    /** The edges of the column of each item. */
    private final double[] lefts;

    private final double[] rights;
    private double width;
    private double height;

    GraphLayout(Diagram diagram, List<NodeBox> boxes) {
        this.graph = new LayeredGraph(boxes.size(), diagram.edges(), diagram.back());
        this.widths = new double[graph.items()];
        this.lefts = new double[graph.items()];
        this.rights = new double[graph.items()];
        double[] heights = new double[graph.items()];
        Arrays.fill(heights, ARROW_HEIGHT);
        for (int node = 0; node < boxes.size(); node++) {
            widths[node] = boxes.get(node).width();
            heights[node] = boxes.get(node).height();
        }
        ColumnOrder order = new ColumnOrder(graph);
        ColumnHeights columnHeights = new ColumnHeights(graph, heights);
        this.centres = columnHeights.centres();
        double widest =
                graph.components().stream().mapToDouble(this::width).max().orElse(0);
        double page = Math.max(PAGE, widest);
        double x = 0;
        double y = 0;
        for (List<int[]> columns : graph.components()) {
            order.apply(columns);
            columnHeights.settle(columns);
            double top = columnHeights.top(columns);
            double componentHeight = columnHeights.bottom(columns) - top;
            double componentWidth = width(columns);
            if (x > 0 && x + componentWidth > page) {
                x = 0;
                y = height + COMPONENT_GAP;
            }
            move(columns, x, y - top);
            width = Math.max(width, x + componentWidth);
            height = Math.max(height, y + componentHeight);
            x += componentWidth + COMPONENT_GAP;
        }
    }

    private double width(int[] column) {
        return Arrays.stream(column).mapToDouble(item -> widths[item]).max().orElse(0);
    }

    private double width(List<int[]> columns) {
        return columns.stream().mapToDouble(this::width).sum() + COLUMN_GAP * (columns.size() - 1);
    }

    private void move(List<int[]> columns, double x, double down) {
        double left = x;
        for (int[] column : columns) {
            double right = left + width(column);
            for (int item : column) {
                lefts[item] = left;
                rights[item] = right;
                centres[item] += down;
            }
            left = right + COLUMN_GAP;
        }
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** The left edge of a node, which is that of its column: at an "or", arrows meet at once. */
    double left(int node) {
        return lefts[node];
    }

    double centre(int node) {
        return centres[node];
    }

    boolean isLoop(int edge) {
        return graph.route(edge).length == 1;
    }

    /** The points of an arrow from left to right: a level line, a curve, a level line and so on, and a level line. */
    List<Point> points(int edge) {
        int[] route = graph.route(edge);
        int last = route.length - 1;
        List<Point> points = new ArrayList<>();
        points.add(new Point(left(route[0]) + widths[route[0]], centres[route[0]]));
        for (int i = 0; i <= last; i++) {
            if (i > 0) {
                points.add(new Point(lefts[route[i]], centres[route[i]]));
            }
            if (i < last) {
                points.add(new Point(rights[route[i]], centres[route[i]]));
            }
        }
        points.add(new Point(left(route[last]), centres[route[last]]));
        return points;
    }

    /** A point, in pixels from the left and from the top. */
    record Point(double x, double y) {}
}
