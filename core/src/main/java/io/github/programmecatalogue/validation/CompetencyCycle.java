package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.model.Section;

/**
 * Broader competencies must not lead back to the competency itself.
 *
 * <p>A thing cannot be a part of its own part, and whoever walks up such a framework never arrives at the top. Broken by
 * {@code coding} that has {@code loops} for its broader one, which has {@code coding}.
 */
final class CompetencyCycle implements GraphRule {

    @Override
    public String getCode() {
        return "competency_cycle";
    }

    @Override
    public Severity getSeverity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        Nodes nodes = graph.nodes(Section.COMPETENCIES);
        Cycles.reportAll(
                nodes,
                nodes.among(edge -> nodes.relation(edge) == Relation.COMPETENCY_BROADER),
                edge -> References.path(nodes, edge),
                reporter);
    }
}
