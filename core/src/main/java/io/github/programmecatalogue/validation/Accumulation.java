package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.Trace;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the fold knows after some entries: the findings in them, their trace, and the folds of rules that have one. */
final class Accumulation {

    private final RuleSet ruleSet;
    private final Ledger ledger;
    private final Damages damages = new Damages();
    private final Trace trace = new Trace();
    private final List<EntryFold<?>> folds = new ArrayList<>();
    private boolean isJoined;

    Accumulation(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.ledger = ruleSet.newLedger();
        ruleSet.entryRules().forEach(rule -> folds.add(EntryFold.of(rule, ruleSet.conditions())));
    }

    void add(CatalogueEntry entry) {
        trace.add(entry);
        for (EntryFold<?> fold : folds) {
            fold.add(entry);
        }
        Subject subject = Subject.of(entry);
        damages.add(subject);
        for (Fault fault : entry.damage().getFaults()) {
            ledger.add(fault, subject);
        }
        Subject.entity(entry).ifPresent(entity -> check(entity, subject));
    }

    private void check(Entity<?> entity, Subject subject) {
        ruleSet.fieldRules()
                .check(
                        subject.position().section(),
                        entity,
                        (code, path, evidence) -> ledger.add(code, subject, path, evidence));
        AtHand atHand = new AtHand(subject);
        for (EntityRule rule : ruleSet.entityRules().over(entity)) {
            atHand.rule = rule;
            try {
                rule.check(entity, ruleSet.conditions(), atHand);
            } catch (RuntimeException e) {
                ledger.addFailure(rule.getCode(), subject.position(), subject.id(), e);
            }
        }
    }

    Accumulation join(Accumulation other) {
        isJoined = true;
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
        GraphCheck check = checkGraph(graph);
        ledger.addAll(check.ledger());
        for (EntryFold<?> fold : folds) {
            boolean isSure = damages.spare(ruleSet.table().grounds(fold.code()), graph);
            fold.report(ledger, check.catalogue().id(), isSure);
        }
        return ledger.close(check.catalogue().id(), graph, ruleSet.graphRules(), damages.areNone());
    }

    /** Whoever gathered entries in parts had several threads to do so, which check the graph as well. */
    private GraphCheck checkGraph(CatalogueGraph graph) {
        Stream<GraphRule> rules = ruleSet.graphRules().stream();
        return (isJoined ? rules.parallel() : rules)
                .collect(
                        () -> new GraphCheck(graph, ruleSet.conditions(), damages, ruleSet.newLedger()),
                        GraphCheck::run,
                        GraphCheck::addAll);
    }

    /** Reports of the entity and by the rule that are at hand: one serves all rules, most of which find nothing. */
    private final class AtHand implements EntityRule.Reporter {

        private final Subject subject;
        private @Nullable EntityRule rule;

        AtHand(Subject subject) {
            this.subject = subject;
        }

        @Override
        public void report(PropertyPath path, Map<String, ?> evidence) {
            ledger.add(Objects.requireNonNull(rule).getCode(), subject, path, evidence);
        }
    }
}
