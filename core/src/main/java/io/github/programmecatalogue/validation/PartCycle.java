package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.model.Section;

/**
 * A course must not be part of one of its own parts.
 *
 * <p>A programme cannot be a module of its own module; a page that lists it with all its parts would never end. Broken by
 * a module {@code year-1} of {@code robotics} that is said to be part of {@code year-1}.
 */
final class PartCycle implements GraphRule {

    @Override
    public String getCode() {
        return "part_cycle";
    }

    @Override
    public Severity getSeverity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        Nodes nodes = graph.nodes(Section.COURSES);
        Cycles.reportAll(
                nodes,
                nodes.among(edge -> nodes.relation(edge) == Relation.COURSE_PART_OF),
                edge -> References.path(nodes, edge),
                reporter);
    }
}
