package io.github.programmecatalogue.picture;

import java.util.Arrays;
import java.util.List;

/** Moves the items of each column up or down, without changing their order, towards their neighbours. */
final class ColumnHeights {

    private static final int ROUNDS = 4;
    private static final double BOX_GAP = 22;
    private static final double ARROW_GAP = 14;

    /** An arrow that passes a column should not wriggle. */
    private static final double WEIGHT_OF_ARROW = 4;

    private final LayeredGraph graph;
    private final double[] heights;
    private final Adjacency arriving;
    private final Adjacency leaving;
    private final double[] centres;

    ColumnHeights(LayeredGraph graph, double[] heights) {
        this.graph = graph;
        this.heights = heights;
        this.arriving = Adjacency.of(graph.items(), graph.segments(), Segment::to);
        this.leaving = Adjacency.of(graph.items(), graph.segments(), Segment::from);
        this.centres = new double[graph.items()];
    }

    /** The centre of each item, once columns have been settled. */
    double[] centres() {
        return centres;
    }

    /** Settles the columns of a component. */
    void settle(List<int[]> columns) {
        columns.forEach(column -> settle(column, false, false));
        for (int round = 0; round < ROUNDS; round++) {
            columns.forEach(column -> settle(column, true, false));
            for (int column = columns.size() - 1; column >= 0; column--) {
                settle(columns.get(column), false, true);
            }
        }
        columns.forEach(column -> settle(column, true, true));
    }

    private void settle(int[] column, boolean byLeft, boolean byRight) {
        double[] wanted = new double[column.length];
        double[] weights = new double[column.length];
        double offset = 0;
        double[] offsets = new double[column.length];
        for (int i = 0; i < column.length; i++) {
            offset += i == 0 ? 0 : distance(column[i - 1], column[i]);
            offsets[i] = offset;
            wanted[i] = wanted(column[i], byLeft, byRight) - offset;
            weights[i] = graph.isNode(column[i]) ? 1 : WEIGHT_OF_ARROW;
        }
        Isotonic.fit(wanted, weights);
        for (int i = 0; i < column.length; i++) {
            centres[column[i]] = wanted[i] + offsets[i];
        }
    }

    private double distance(int upper, int lower) {
        double gap = graph.isNode(upper) && graph.isNode(lower) ? BOX_GAP : ARROW_GAP;
        return (heights[upper] + heights[lower]) / 2 + gap;
    }

    private double wanted(int item, boolean byLeft, boolean byRight) {
        double sum = 0;
        int count = 0;
        for (int i = 0; byLeft && i < arriving.count(item); i++, count++) {
            sum += centres[graph.segments().get(arriving.edge(item, i)).from()];
        }
        for (int i = 0; byRight && i < leaving.count(item); i++, count++) {
            sum += centres[graph.segments().get(leaving.edge(item, i)).to()];
        }
        return count == 0 ? centres[item] : sum / count;
    }

    /** The highest edge of an item of a component. */
    double top(List<int[]> columns) {
        return columns.stream()
                .flatMapToInt(Arrays::stream)
                .mapToDouble(item -> centres[item] - heights[item] / 2)
                .min()
                .orElse(0);
    }

    /** The lowest edge of an item of a component. */
    double bottom(List<int[]> columns) {
        return columns.stream()
                .flatMapToInt(Arrays::stream)
                .mapToDouble(item -> centres[item] + heights[item] / 2)
                .max()
                .orElse(0);
    }
}
