package io.github.programmecatalogue.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SuccessionTest {

    @Test
    void handsMarksOnToAllThatFollowAndNotToTheGiver() {
        Succession succession = Succession.of(digraph(new int[][] {{}, {0}, {1}, {}, {3, 1}}));
        succession.give(0, 0b01);
        succession.give(3, 0b10);
        succession.spread(Integer.MAX_VALUE);

        assertThat(received(succession, 5)).containsExactly(0, 0b01, 0b01, 0, 0b11);
    }

    @Test
    void handsMarksRoundACycleAndOn() {
        Succession succession = Succession.of(digraph(new int[][] {{1}, {2}, {0}, {2}, {}}));
        succession.give(1, 0b01);
        succession.give(4, 0b10);
        succession.spread(Integer.MAX_VALUE);

        assertThat(received(succession, 5)).containsExactly(0b01, 0b01, 0b01, 0b01, 0);
    }

    @Test
    void ranksWhatComesBeforeNoHigher() {
        Succession succession = Succession.of(digraph(new int[][] {{1}, {2}, {}, {4}, {3, 0}}));

        assertThat(succession.rank(2)).isLessThan(succession.rank(1));
        assertThat(succession.rank(1)).isLessThan(succession.rank(0));
        assertThat(succession.rank(0)).isLessThan(succession.rank(3));
        assertThat(succession.rank(3)).isEqualTo(succession.rank(4));
    }

    @Test
    void spreadsAsFarAsAnybodyAsks() {
        Succession succession = Succession.of(digraph(new int[][] {{}, {0}, {1}}));
        succession.give(0, 1);
        succession.spread(succession.rank(1));

        assertThat(succession.received(1)).isEqualTo(1);
    }

    @Test
    void spreadsWithinACycleThatIsTheLastAnybodyAsksFor() {
        Succession succession = Succession.of(digraph(new int[][] {{}, {2}, {1, 0}}));
        succession.give(1, 1);
        succession.spread(succession.rank(2));

        assertThat(received(succession, 3)).containsExactly(0, 1, 1);
    }

    @Test
    void forgetsAllMarks() {
        Succession succession = Succession.of(digraph(new int[][] {{1}, {0}, {0}}));
        succession.give(0, -1);
        succession.spread(Integer.MAX_VALUE);
        succession.clear();
        succession.give(1, 0b100);
        succession.spread(Integer.MAX_VALUE);

        assertThat(received(succession, 3)).containsExactly(0b100, 0b100, 0b100);
    }

    @Test
    void holdsForNoNodesAtAll() {
        Succession succession = Succession.of(digraph(new int[][] {}));
        succession.spread(Integer.MAX_VALUE);
        succession.clear();

        assertThat(received(succession, 0)).isEmpty();
    }

    private static long[] received(Succession succession, int nodes) {
        long[] received = new long[nodes];
        for (int node = 0; node < nodes; node++) {
            received[node] = succession.received(node);
        }
        return received;
    }

    private static Digraph digraph(int[][] targets) {
        Digraph.Builder builder = Digraph.builder(targets.length);
        for (int[] ofNode : targets) {
            for (int target : ofNode) {
                builder.addEdge(target, target);
            }
            builder.endNode();
        }
        return builder.build();
    }
}
