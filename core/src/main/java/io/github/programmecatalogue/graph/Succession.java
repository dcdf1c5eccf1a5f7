package io.github.programmecatalogue.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * What nodes of a graph receive from all that they lead to, directly or not: up to 64 marks at a time, such as what is
 * taught before a course.
 *
 * <p>Works on the strongly connected components in the order of their ranks, so that a pass meets each of them once, and
 * only those that a mark reaches. Not safe for use by several threads at once.
 */
public final class Succession {

    private final int[] ranks;
    private final int[] firstFollowers;
    private final int[] followers;
    private final BitSet circular = new BitSet();
    private final long[] given;
    private final long[] received;
    private final BitSet reached = new BitSet();

    private Succession(Digraph digraph, int[] ranks, int components) {
        this.ranks = ranks;
        this.firstFollowers = new int[components + 1];
        this.given = new long[components];
        this.received = new long[components];
        BitSet seen = new BitSet(components);
        for (int rank : ranks) {
            if (seen.get(rank)) {
                circular.set(rank);
            }
            seen.set(rank);
        }
        forEachArc(digraph, (follower, rank) -> firstFollowers[rank + 1]++);
        for (int rank = 0; rank < components; rank++) {
            firstFollowers[rank + 1] += firstFollowers[rank];
        }
        this.followers = new int[firstFollowers[components]];
        int[] next = firstFollowers.clone();
        forEachArc(digraph, (follower, rank) -> followers[next[rank]++] = follower);
    }

    /**
     * The succession in a graph.
     *
     * @param digraph a graph whose arcs lead from each node to what comes before it
     * @return the succession, without a mark
     */
    public static Succession of(Digraph digraph) {
        int[] ranks = digraph.ranks();
        return new Succession(digraph, ranks, Arrays.stream(ranks).max().orElse(-1) + 1);
    }

    /** Takes the ranks of an arc's ends, where they differ. */
    private interface ArcVisitor {
        void visit(int follower, int rank);
    }

    private void forEachArc(Digraph digraph, ArcVisitor visitor) {
        for (int node = 0; node < digraph.size(); node++) {
            for (int arc = digraph.firstArc(node); arc < digraph.firstArc(node + 1); arc++) {
                int rank = ranks[digraph.target(arc)];
                if (rank != ranks[node]) {
                    visitor.visit(ranks[node], rank);
                }
            }
        }
    }

    /**
     * Where a node comes in the succession.
     *
     * @param node a node
     * @return a number that is lower than that of no node it leads to, from 0
     */
    public int rank(int node) {
        return ranks[node];
    }

    /**
     * Lets a node hand on marks to all that lead to it, when they are next spread.
     *
     * @param node a node
     * @param marks one bit each
     */
    public void give(int node, long marks) {
        given[ranks[node]] |= marks;
        reached.set(ranks[node]);
    }

    /**
     * Hands on all marks that were given.
     *
     * @param last the rank beyond which nobody asks what was received
     * @return how many steps that took: the nodes that were reached, and the ways on from them
     */
    public long spread(int last) {
        long steps = 0;
        for (int rank = reached.nextSetBit(0); rank >= 0 && rank <= last; rank = reached.nextSetBit(rank + 1)) {
            if (circular.get(rank)) {
                received[rank] |= given[rank];
            }
            long marks = received[rank] | given[rank];
            for (int i = firstFollowers[rank]; i < firstFollowers[rank + 1]; i++) {
                received[followers[i]] |= marks;
                reached.set(followers[i]);
            }
            steps += 1 + firstFollowers[rank + 1] - firstFollowers[rank];
        }
        return steps;
    }

    /**
     * What a node has received from all that it leads to, itself among them if it lies on a cycle.
     *
     * @param node a node whose rank was not beyond the last
     * @return one bit for each mark
     */
    public long received(int node) {
        return received[ranks[node]];
    }

    /**
     * What a node was given and has received.
     *
     * @param node a node whose rank was not beyond the last
     * @return one bit for each mark
     */
    public long held(int node) {
        return given[ranks[node]] | received[ranks[node]];
    }

    /**
     * Where marks have been given or received.
     *
     * @return the ranks of such nodes, in order
     */
    public IntStream reached() {
        return reached.stream();
    }

    /** Takes all marks back. */
    public void clear() {
        for (int rank = reached.nextSetBit(0); rank >= 0; rank = reached.nextSetBit(rank + 1)) {
            given[rank] = 0;
            received[rank] = 0;
        }
        reached.clear();
    }
}
