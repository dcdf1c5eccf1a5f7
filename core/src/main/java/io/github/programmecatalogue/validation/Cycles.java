package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.Digraph;
import io.github.programmecatalogue.graph.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** How rules against cycles report one: once for all entities that lead to one another, by a shortest way back. */
final class Cycles {

    private Cycles() {}

    /** Reports every cycle of a graph over the entities of a section, at the path of its first reference. */
    static void reportAll(Nodes nodes, Digraph digraph, IntFunction<PropertyPath> path, GraphRule.Reporter reporter) {
        for (int[] component : digraph.cycles()) {
            report(nodes, digraph, component, path, reporter);
        }
    }

    /** Reports a shortest cycle through the first of the entities that lead to one another. */
    static void report(
            Nodes nodes,
            Digraph digraph,
            int[] component,
            IntFunction<PropertyPath> path,
            GraphRule.Reporter reporter) {
        int first = component[0];
        int[] cycle = digraph.shortestCycle(first, component);
        reporter.report(
                nodes,
                first,
                path.apply(cycle[0]),
                Map.of("cycle", chain(nodes, first, cycle), nodes.section().getProperty(), component.length));
    }

    private static Chain chain(Nodes nodes, int first, int[] cycle) {
        List<String> ids = new ArrayList<>(cycle.length + 1);
        ids.add(nodes.id(first));
        for (int edge : cycle) {
            ids.add(nodes.targetId(edge));
        }
        return new Chain(ids);
    }
}
