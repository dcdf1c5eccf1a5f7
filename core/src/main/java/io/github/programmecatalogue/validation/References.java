package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.model.Section;
import java.util.Map;

/** The references of entities: which there are, and where they stand. */
final class References {

    private References() {}

    /** Takes one reference after another that names something in the catalogue. */
    interface Visitor {
        void visit(int node, int edge, int target);
    }

    /** Takes one reference after another that names nothing in the catalogue. */
    interface MissingVisitor {
        void visit(Nodes nodes, int node, int edge);
    }

    /** Visits the references of one kind to other entities of the catalogue. */
    static void forEach(Nodes nodes, Relation relation, Visitor visitor) {
        boolean within = relation.getTarget() == nodes.section();
        for (int node = 0; node < nodes.size(); node++) {
            for (int edge = nodes.firstEdge(node); edge < nodes.firstEdge(node + 1); edge++) {
                int target = nodes.relation(edge) == relation ? nodes.target(edge) : Nodes.NONE;
                if (target != Nodes.NONE && !(within && target == nodes.first(node))) {
                    visitor.visit(node, edge, target);
                }
            }
        }
    }

    /** Visits the references of every kind that name nothing of what is known of the catalogue. */
    static void forEachMissing(CatalogueGraph graph, MissingVisitor visitor) {
        for (Section section : Section.values()) {
            Nodes nodes = graph.nodes(section);
            for (int node = 0; node < nodes.size(); node++) {
                for (int edge = nodes.firstEdge(node); edge < nodes.firstEdge(node + 1); edge++) {
                    if (nodes.target(edge) == Nodes.NONE) {
                        visitor.visit(nodes, node, edge);
                    }
                }
            }
        }
    }

    /** Reports one of them; or that nobody knows, if what it names may be among what could not be read. */
    static void report(
            CatalogueGraph graph,
            Nodes nodes,
            int node,
            int edge,
            Map<String, ?> evidence,
            GraphRule.Reporter reporter) {
        if (graph.isComplete(nodes.relation(edge).getTarget())) {
            reporter.report(nodes, node, path(nodes, edge), evidence);
        } else {
            reporter.reportUnjudged();
        }
    }

    /** Where in an entity the reference of an edge stands. */
    static PropertyPath path(Nodes nodes, int edge) {
        PropertyPath property = PropertyPath.of(nodes.relation(edge).getProperty());
        int position = nodes.position(edge);
        return switch (nodes.relation(edge)) {
            case PROVIDER_PARENT,
                    COMPETENCY_FRAMEWORK,
                    CLUSTER_PROVIDER,
                    COURSE_PART_OF,
                    COURSE_PROVIDER,
                    OFFERING_COURSE,
                    OFFERING_PROVIDER -> property;
            case PROVIDER_PARTNER, COMPETENCY_BROADER, COURSE_CLUSTER, COURSE_INITIATIVE -> property.index(position);
            case COURSE_REQUIRES, COURSE_RECOMMENDS ->
                property.index(position).property("anyOf").index(nodes.alternative(edge));
            case COURSE_REQUIRES_COMPETENCY, COURSE_TEACHES ->
                levelPath(nodes, edge).property("competency");
        };
    }

    /** Where in a course the competency of an edge stands, with its proficiency. */
    static PropertyPath levelPath(Nodes courses, int edge) {
        return PropertyPath.of(courses.relation(edge).getProperty()).index(courses.position(edge));
    }
}
