package io.github.programmecatalogue.graph;

import java.util.Arrays;

/**
 * The strongly connected components of a graph, by <a href="https://doi.org/10.1137/0201010">Tarjan's algorithm</a>
 * with a stack of its own in place of recursion.
 *
 * <p>A component comes after every component that it leads to. Good for one run.
 */
final class Components {

    private final Digraph digraph;
    private final int[] low;
    private final int[] number;
    private final int[] nextArc;
    private final int[] stack;
    private final int[] path;
    /** No bit set: to clear the highest bit of one takes as long as there are nodes. */
    private final boolean[] onStack;

    private final int[] single = new int[1];
    private int stacked;
    private int numbered;

    Components(Digraph digraph) {
        int size = digraph.size();
        this.digraph = digraph;
        this.low = new int[size];
        this.number = new int[size];
        this.nextArc = new int[size];
        this.stack = new int[size];
        this.path = new int[size];
        this.onStack = new boolean[size];
        Arrays.setAll(nextArc, digraph::firstArc);
    }

    /** Takes one component after another, each of which is good for the visit alone. */
    interface Visitor {
        void visit(int[] component);
    }

    void forEach(Visitor visitor) {
        for (int root = 0; root < digraph.size(); root++) {
            if (number[root] == 0) {
                explore(root, visitor);
            }
        }
    }

    private void explore(int root, Visitor visitor) {
        int depth = 0;
        enter(root);
        path[0] = root;
        while (depth >= 0) {
            int node = path[depth];
            if (nextArc[node] < digraph.firstArc(node + 1)) {
                int target = digraph.target(nextArc[node]++);
                if (number[target] == 0) {
                    enter(target);
                    path[++depth] = target;
                } else if (onStack[target]) {
                    low[node] = Math.min(low[node], number[target]);
                }
            } else {
                if (low[node] == number[node]) {
                    visitor.visit(pop(node));
                }
                depth--;
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[node]);
                }
            }
        }
    }

    private void enter(int node) {
        number[node] = ++numbered;
        low[node] = numbered;
        stack[stacked++] = node;
        onStack[node] = true;
    }

    private int[] pop(int root) {
        int end = stacked;
        if (stack[end - 1] == root) {
            // As nearly every component is.
            single[0] = root;
            stacked--;
            onStack[root] = false;
            return single;
        }
        do {
            stacked--;
            onStack[stack[stacked]] = false;
        } while (stack[stacked] != root);
        return Arrays.copyOfRange(stack, stacked, end);
    }
}
