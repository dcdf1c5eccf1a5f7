package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Trace;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.value.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the fold knows after some entries: the findings in them, their trace, and the folds of rules that have one. */
final class Accumulation {

    private final RuleSet ruleSet;
    private final Ledger ledger;
    private final Damages damages = new Damages();
    private final Trace trace = new Trace();
    private final List<EntryFold<?>> folds = new ArrayList<>();

    Accumulation(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.ledger = new Ledger(ruleSet);
        ruleSet.entryRules().forEach(rule -> folds.add(EntryFold.of(rule, ruleSet.conditions())));
    }

    void add(CatalogueEntry entry) {
        trace.add(entry);
        folds.forEach(fold -> fold.add(entry));
        Subject subject = Subject.of(entry);
        damages.add(subject);
        entry.damage().getFaults().forEach(fault -> ledger.add(fault, subject));
        Subject.entity(entry).ifPresent(entity -> check(entity, subject));
    }

    private void check(Entity<?> entity, Subject subject) {
        ruleSet.fieldRules()
                .check(
                        subject.position().section(),
                        entity,
                        (code, path, evidence) -> ledger.add(code, subject, path, evidence));
        for (EntityRule rule : ruleSet.entityRules()) {
            check(rule, entity, subject);
        }
    }

    private void check(EntityRule rule, Entity<?> entity, Subject subject) {
        try {
            rule.check(
                    entity,
                    ruleSet.conditions(),
                    (path, evidence) -> ledger.add(rule.getCode(), subject, path, evidence));
        } catch (RuntimeException e) {
            ledger.addFailure(rule.getCode(), subject.position(), subject.id(), e);
        }
    }

    Accumulation join(Accumulation other) {
        ledger.addAll(other.ledger);
        damages.addAll(other.damages);
        trace.addAll(other.trace);
        for (int i = 0; i < folds.size(); i++) {
            folds.get(i).join(other.folds.get(i));
        }
        return this;
    }

    ValidationReport finish() {
        CatalogueGraph graph = trace.toGraph();
        Id<?> id = graph.header().<Id<?>>map(Entity::getId).orElse(Subject.UNKNOWN);
        Subject unread = damages.at(Position.HEADER, id);
        // Beside a header there may be faults of the document that have no other place.
        Subject catalogue = graph.header().isPresent() ? unread.readable() : unread;
        for (GraphRule rule : ruleSet.graphRules()) {
            if (damages.spare(rule.getGrounds(), graph)) {
                check(rule, graph, catalogue);
            }
        }
        for (EntryFold<?> fold : folds) {
            if (damages.spare(ruleSet.table().grounds(fold.code()), graph)) {
                fold.report(ledger, catalogue.id());
            }
        }
        return ledger.close(catalogue.id(), graph, damages.areNone());
    }

    private void check(GraphRule rule, CatalogueGraph graph, Subject catalogue) {
        try {
            rule.check(graph, ruleSet.conditions(), new GraphRule.Reporter() {
                @Override
                public void report(Nodes nodes, int node, PropertyPath path, Map<String, ?> evidence) {
                    Subject subject = damages.at(Position.of(nodes, node), Id.of(nodes.id(node)));
                    ledger.add(rule.getCode(), subject, path, evidence);
                }

                @Override
                public void report(PropertyPath path, Map<String, ?> evidence) {
                    ledger.add(rule.getCode(), catalogue, path, evidence);
                }
            });
        } catch (RuntimeException e) {
            ledger.addFailure(rule.getCode(), Position.HEADER, catalogue.id(), e);
        }
    }
}
