package io.github.programmecatalogue.picture;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Orders each column by where its items' neighbours stand, over and over, so that few arrows cross. */
final class ColumnOrder {

    private static final int ROUNDS = 6;

    private final List<Segment> segments;
    private final Adjacency arriving;
    private final Adjacency leaving;
    private final double[] rank;

    ColumnOrder(LayeredGraph graph) {
        this.segments = graph.segments();
        this.arriving = Adjacency.of(graph.items(), segments, Segment::to);
        this.leaving = Adjacency.of(graph.items(), segments, Segment::from);
        this.rank = new double[graph.items()];
    }

    /** Sorts the items of each column in place. */
    void apply(List<int[]> columns) {
        columns.forEach(this::number);
        for (int round = 0; round < ROUNDS; round++) {
            for (int column = 1; column < columns.size(); column++) {
                sort(columns.get(column), arriving, Segment::from);
            }
            for (int column = columns.size() - 2; column >= 0; column--) {
                sort(columns.get(column), leaving, Segment::to);
            }
        }
    }

    private void number(int[] column) {
        for (int place = 0; place < column.length; place++) {
            // Between 0 and 1, since a long column may stand beside a short one.
            rank[column[place]] = (place + 0.5) / column.length;
        }
    }

    private void sort(int[] column, Adjacency side, ToIntFunction<Segment> end) {
        double[] wanted =
                IntStream.of(column).mapToDouble(item -> mean(item, side, end)).toArray();
        int[] sorted = IntStream.range(0, column.length)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> wanted[place]))
                .mapToInt(place -> column[place])
                .toArray();
        System.arraycopy(sorted, 0, column, 0, column.length);
        number(column);
    }

    private double mean(int item, Adjacency side, ToIntFunction<Segment> end) {
        double sum = 0;
        for (int i = 0; i < side.count(item); i++) {
            sum += rank[end.applyAsInt(segments.get(side.edge(item, i)))];
        }
        return side.count(item) == 0 ? rank[item] : sum / side.count(item);
    }
}
