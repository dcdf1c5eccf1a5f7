package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.value.Id;
import java.util.Map;

/** Runs rules over one graph, and enters what they find; but nothing that rests on what could not be read. */
final class GraphCheck {

    private final CatalogueGraph graph;
    private final Conditions conditions;
    private final Damages damages;
    private final Ledger ledger;
    private final Subject catalogue;

    GraphCheck(CatalogueGraph graph, Conditions conditions, Damages damages, Ledger ledger) {
        this.graph = graph;
        this.conditions = conditions;
        this.damages = damages;
        this.ledger = ledger;
        Id<?> id = graph.header().<Id<?>>map(Entity::getId).orElse(Subject.UNKNOWN);
        Subject unread = damages.at(Position.HEADER, id);
        // Beside a header there may be faults of the document that have no other place.
        this.catalogue = graph.header().isPresent() ? unread.readable() : unread;
    }

    /** The catalogue as a whole. */
    Subject catalogue() {
        return catalogue;
    }

    /** What was found. */
    Ledger ledger() {
        return ledger;
    }

    /** Adds what others of the rules have found in the same graph. */
    void addAll(GraphCheck other) {
        ledger.addAll(other.ledger);
    }

    void run(GraphRule rule) {
        Reporter reporter = new Reporter(rule.getCode(), damages.spare(rule.getGrounds(), graph));
        try {
            rule.check(graph, conditions, reporter);
        } catch (RuntimeException e) {
            reporter.reportFailure(e);
        }
    }

    /** Enters what one rule finds; or only that it finds something, where nobody knows whether that holds of the whole. */
    private final class Reporter implements GraphRule.Reporter {

        private final String code;
        private final boolean isSure;

        Reporter(String code, boolean isSure) {
            this.code = code;
            this.isSure = isSure;
        }

        void reportFailure(RuntimeException failure) {
            if (isSure) {
                ledger.addFailure(code, Position.HEADER, catalogue.id(), failure);
            } else {
                reportUnjudged();
            }
        }

        @Override
        public void report(Nodes nodes, int node, PropertyPath path, Map<String, ?> evidence) {
            ledger.add(code, damages.at(Position.of(nodes, node), Id.of(nodes.id(node))), path, evidence, isSure);
        }

        @Override
        public void report(PropertyPath path, Map<String, ?> evidence) {
            ledger.add(code, catalogue, path, evidence, isSure);
        }

        @Override
        public void reportUnjudged() {
            ledger.addUnjudged(code);
        }
    }
}
