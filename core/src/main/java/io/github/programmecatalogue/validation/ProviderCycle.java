package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.model.Section;

/**
 * The parents of a provider must not lead back to the provider itself.
 *
 * <p>Nobody could tell which of them is the organisation and which its division. Broken by a faculty {@code it} of the
 * {@code academy} that is in its turn a division of {@code it}.
 */
final class ProviderCycle implements GraphRule {

    @Override
    public String getCode() {
        return "provider_cycle";
    }

    @Override
    public Severity getSeverity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        Nodes nodes = graph.nodes(Section.PROVIDERS);
        Cycles.reportAll(
                nodes,
                nodes.among(edge -> nodes.relation(edge) == Relation.PROVIDER_PARENT),
                edge -> References.path(nodes, edge),
                reporter);
    }
}
