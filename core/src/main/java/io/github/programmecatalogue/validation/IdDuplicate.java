package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * No two entities of one kind may share an id.
 *
 * <p>Whoever follows a reference would not know which of them is meant. Broken by two courses {@code robotics}; the
 * second is reported, and names the place of the first. Where there are more, each names the first few of the others
 * too.
 */
final class IdDuplicate implements GraphRule {

    private static final int MOST_NAMED = 10;

    @Override
    public String getCode() {
        return "id_duplicate";
    }

    @Override
    public Severity getSeverity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        for (Section section : Section.values()) {
            check(graph.nodes(section), reporter);
        }
    }

    private static void check(Nodes nodes, Reporter reporter) {
        Map<Integer, List<Integer>> duplicates = duplicates(nodes);
        for (int node = 0; node < nodes.size(); node++) {
            int first = nodes.first(node);
            if (first != node) {
                reporter.report(
                        nodes,
                        node,
                        PropertyPath.of("id"),
                        evidence(nodes, node, duplicates.getOrDefault(first, List.of())));
            }
        }
    }

    /** The first few duplicates of each entity that has any. */
    private static Map<Integer, List<Integer>> duplicates(Nodes nodes) {
        Map<Integer, List<Integer>> duplicates = new HashMap<>();
        for (int node = 0; node < nodes.size(); node++) {
            if (nodes.first(node) != node) {
                List<Integer> ofFirst = duplicates.computeIfAbsent(nodes.first(node), first -> new ArrayList<>());
                if (ofFirst.size() <= MOST_NAMED) {
                    ofFirst.add(node);
                }
            }
        }
        return duplicates;
    }

    private static Map<String, ?> evidence(Nodes nodes, int node, List<Integer> duplicates) {
        Map<String, Object> evidence = new HashMap<>();
        evidence.put("value", Id.of(nodes.id(node)));
        evidence.put("first", place(nodes, nodes.first(node)));
        List<String> others = duplicates.stream()
                .filter(duplicate -> duplicate != node)
                .limit(MOST_NAMED)
                .map(duplicate -> place(nodes, duplicate))
                .toList();
        if (!others.isEmpty()) {
            evidence.put("others", others);
        }
        return evidence;
    }

    private static String place(Nodes nodes, int node) {
        return Position.of(nodes, node).toPointer();
    }
}
