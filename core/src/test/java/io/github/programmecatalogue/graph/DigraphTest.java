package io.github.programmecatalogue.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DigraphTest {

    @Test
    void findsEachCycleOnceByItsLowestNode() {
        Digraph digraph = digraph(new int[][] {{1}, {2, 5}, {0}, {4}, {3}, {}});

        assertThat(digraph.cycles()).containsExactly(new int[] {0, 1, 2}, new int[] {3, 4});
    }

    @Test
    void ordersCyclesAndTheirNodesHoweverTheArcsLead() {
        Digraph digraph = digraph(new int[][] {{2, 3}, {0}, {1}, {4}, {3}});

        assertThat(digraph.cycles()).containsExactly(new int[] {0, 1, 2}, new int[] {3, 4});
    }

    @Test
    void findsNoCycleInADiamond() {
        assertThat(digraph(new int[][] {{1, 2}, {3}, {3}, {}}).cycles()).isEmpty();
    }

    @Test
    void joinsCyclesThatShareANode() {
        assertThat(digraph(new int[][] {{1}, {0, 2}, {1}}).cycles()).containsExactly(new int[] {0, 1, 2});
    }

    @Test
    void takesTheShortestOfSeveralWaysBack() {
        Digraph digraph = digraph(new int[][] {{1, 2}, {2}, {0}});

        assertThat(digraph.shortestCycle(0, new int[] {0, 1, 2})).containsExactly(label(0, 2), label(2, 0));
    }

    @Test
    void staysWithinTheComponentOnItsWayBack() {
        Digraph digraph = digraph(new int[][] {{1, 3}, {2}, {0}, {0}});

        assertThat(digraph.shortestCycle(0, new int[] {0, 1, 2}))
                .containsExactly(label(0, 1), label(1, 2), label(2, 0));
    }

    @Test
    void refusesToLeadBackWhereNoWayDoes() {
        assertThatThrownBy(() -> digraph(new int[][] {{1}, {}}).shortestCycle(0, new int[] {0, 1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A cycle must lead back to its start: 0");
    }

    @Test
    @Tag("slow")
    void followsACycleOfAMillionNodesWithoutRecursion() {
        int size = 1_000_000;
        Digraph.Builder builder = Digraph.builder(size);
        for (int node = 0; node < size; node++) {
            builder.addEdge((node + 1) % size, node);
            builder.endNode();
        }
        Digraph ring = builder.build();

        List<int[]> cycles = ring.cycles();
        assertThat(cycles).hasSize(1);
        assertThat(ring.shortestCycle(0, cycles.get(0))).hasSize(size);
    }

    private static Digraph digraph(int[][] targets) {
        Digraph.Builder builder = Digraph.builder(targets.length);
        for (int node = 0; node < targets.length; node++) {
            for (int target : targets[node]) {
                builder.addEdge(target, label(node, target));
            }
            builder.endNode();
        }
        return builder.build();
    }

    private static int label(int from, int to) {
        return 100 * from + to;
    }
}
