package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.Trace;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.Entity;
import java.util.ArrayList;
import java.util.List;

/** What the fold knows after some entries: the findings in them, their trace, and the folds of rules that have one. */
final class Accumulation {

    private final RuleSet ruleSet;
    private final Ledger ledger;
    private final Damages damages = new Damages();
    private final Trace trace = new Trace();
    private final List<EntryFold<?>> folds = new ArrayList<>();

    Accumulation(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.ledger = new Ledger(ruleSet.table(), ruleSet.suppressions(), ruleSet.samplesPerRule());
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
        GraphCheck check = new GraphCheck(graph, ruleSet.conditions(), damages, ledger);
        ruleSet.graphRules().forEach(check::run);
        for (EntryFold<?> fold : folds) {
            if (damages.spare(ruleSet.table().grounds(fold.code()), graph)) {
                fold.report(ledger, check.catalogue().id());
            }
        }
        return ledger.close(check.catalogue().id(), graph, ruleSet.graphRules(), damages.areNone());
    }
}
