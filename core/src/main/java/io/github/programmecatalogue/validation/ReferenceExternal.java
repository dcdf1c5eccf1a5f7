package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.value.Id;
import java.util.Map;

/**
 * A reference that leads outside the catalogue should be intended.
 *
 * <p>An absolute URI may name a course of another school or a competency of a national framework; whether it does, nothing
 * here can tell, and somebody should look now and then. Not reported where the catalogue itself has an entity of that id.
 * Broken by a course with the prerequisite {@code https://example.org/courses/7}.
 */
final class ReferenceExternal implements GraphRule {

    @Override
    public String getCode() {
        return "reference_external";
    }

    @Override
    public Severity getSeverity() {
        return Severity.INFO;
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        References.forEachMissing(graph, (nodes, node, edge) -> {
            Id<?> id = Id.of(nodes.targetId(edge));
            if (id.isExternal()) {
                References.report(graph, nodes, node, edge, Map.of("value", id), reporter);
            }
        });
    }
}
