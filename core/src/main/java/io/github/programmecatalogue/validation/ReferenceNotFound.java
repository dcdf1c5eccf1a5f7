package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.Id;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;

/**
 * A reference must name something in the catalogue, unless its id is an absolute URI.
 *
 * <p>Such a reference leads a reader nowhere; most often the id was misspelt, or its owner was deleted. Broken by a
 * course in the cluster {@code robotic} where there is only {@code robotics}, which is then suggested.
 */
final class ReferenceNotFound implements GraphRule, Elaborating {

    @Override
    public String getCode() {
        return "reference_not_found";
    }

    @Override
    public Severity getSeverity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        References.forEachMissing(graph, (nodes, node, edge) -> {
            Id<?> id = Id.of(nodes.targetId(edge));
            if (!id.isExternal()) {
                Section section = nodes.relation(edge).getTarget();
                Map<String, ?> evidence = Map.of("value", id, "section", section.getProperty());
                References.report(graph, nodes, node, edge, evidence, reporter);
            }
        });
    }

    @Override
    public Function<Finding, Map<String, ?>> elaboration(CatalogueGraph graph) {
        Suggestions suggestions = new Suggestions(graph);
        return finding -> suggestions
                .likest(section(finding), String.valueOf(finding.getEvidence().get("value")))
                .<Map<String, ?>>map(id -> Map.of("nearest", Id.of(id)))
                .orElse(Map.of());
    }

    private static Section section(Finding finding) {
        return Arrays.stream(Section.values())
                .filter(section ->
                        section.getProperty().equals(finding.getEvidence().get("section")))
                .findFirst()
                .orElseThrow();
    }
}
