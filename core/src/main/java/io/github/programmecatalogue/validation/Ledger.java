package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Fault;
import io.github.programmecatalogue.value.Id;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** What was found so far: what is reported, and how much of it was accepted before. */
final class Ledger {

    private final RuleTable table;
    private final List<Suppression> suppressions;
    private final Tally tally;
    private final Map<Accepted, Suppression> accepted = new HashMap<>();
    private final Map<Suppression, Long> suppressed = new HashMap<>();
    private final SortedSet<String> unjudged = new TreeSet<>();

    Ledger(RuleTable table, List<Suppression> suppressions, int samplesPerRule) {
        this.table = table;
        this.suppressions = suppressions;
        this.tally = new Tally(samplesPerRule);
        for (Suppression suppression : suppressions) {
            accepted.put(new Accepted(suppression.getCode(), suppression.getKind(), suppression.getId()), suppression);
        }
    }

    private record Accepted(String code, Class<? extends Entity<?>> kind, Id<?> id) {}

    /** Enters a finding, unless its rule is off, or it rests on what could not be read. */
    void add(String code, Subject subject, PropertyPath path, Map<String, ?> evidence) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(evidence, "evidence");
        if (subject.isSound()) {
            add(code, subject.position(), subject.id(), path, evidence);
            return;
        }
        PropertyPath place = subject.unread().inDocument(path);
        if (subject.upholds(place, table.grounds(code))) {
            Map<String, Object> located = new HashMap<>(evidence);
            located.replaceAll((name, value) ->
                    value instanceof PropertyPath other ? subject.unread().inDocument(other) : value);
            add(code, subject.position(), subject.id(), place, located);
        } else {
            withhold(code, subject, path);
        }
    }

    /** Enters a finding; or only that there is one, where nobody knows whether it is so. */
    void add(String code, Subject subject, PropertyPath path, Map<String, ?> evidence, boolean isSure) {
        if (isSure) {
            add(code, subject, path, evidence);
        } else {
            withhold(code, subject, path);
        }
    }

    /** Enters that nobody knows of a finding whether it is so; unless it is of what could not be read, which is reported. */
    private void withhold(String code, Subject subject, PropertyPath path) {
        if (!subject.isUnreadAt(subject.unread().inDocument(path)) && table.isOn(code)) {
            addUnjudged(code);
        }
    }

    private void add(String code, Position position, Id<?> id, PropertyPath path, Map<String, ?> evidence) {
        if (!table.isOn(code)) {
            return;
        }
        Severity severity = table.severity(code);
        if (accepted.isEmpty() && !tally.mayKeep(code, position)) {
            tally.count(code, severity, 1);
        } else {
            add(new Finding(table, code, severity, position, id, path, evidence), 1);
        }
    }

    private void add(Finding finding, int times) {
        Suppression suppression = accepted.isEmpty()
                ? null
                : accepted.get(new Accepted(finding.getCode(), finding.getKind(), finding.getId()));
        if (suppression == null) {
            tally.add(finding, times);
        } else {
            suppressed.merge(suppression, (long) times, Long::sum);
        }
    }

    /** Enters something that could not be read, unless that is off. */
    void add(Fault fault, Subject subject) {
        if (table.isOn(fault.code())) {
            Severity severity = ReadingCodes.severity(fault, table.severity(fault.code()));
            Finding finding = new Finding(
                    table,
                    fault.code(),
                    severity,
                    subject.position(),
                    subject.id(),
                    fault.path(),
                    ReadingCodes.evidence(fault));
            add(finding, fault.times());
        }
    }

    /** Enters that a rule has thrown where it should have reported. */
    void addFailure(String code, Position position, Id<?> id, RuntimeException failure) {
        add(RuleTable.RULE_FAILED, position, id, PropertyPath.entity(), evidence(code, failure));
    }

    /** Says where it failed, unless that is unknown: the first place that is not one of Java itself. */
    private static Map<String, ?> evidence(String code, RuntimeException failure) {
        Map<String, Object> evidence = new HashMap<>(Map.of("rule", code, "value", failure.toString()));
        Arrays.stream(failure.getStackTrace())
                .filter(frame -> !frame.getClassName().startsWith("java."))
                .findFirst()
                .ifPresent(frame -> evidence.put("at", frame.toString()));
        return evidence;
    }

    /** Enters that a rule finds something of which nobody knows whether it is so, since not all could be read. */
    void addUnjudged(String code) {
        unjudged.add(code);
    }

    void addAll(Ledger other) {
        unjudged.addAll(other.unjudged);
        tally.addAll(other.tally);
        other.suppressed.forEach((suppression, count) -> suppressed.merge(suppression, count, Long::sum));
    }

    /**
     * Closes the ledger of the whole catalogue, whose graph tells more of the findings of some rules. Whether the
     * suppression of a rule that is off would match, nobody knows, nor whether one would in what could not be read.
     */
    ValidationReport close(Id<?> catalogue, CatalogueGraph graph, List<GraphRule> rules, boolean isAllRead) {
        Map<Suppression, Long> inOrder = new LinkedHashMap<>();
        for (Suppression suppression : suppressions) {
            Long count = suppressed.get(suppression);
            if (count != null) {
                inOrder.put(suppression, count);
            } else if (isAllRead && table.isOn(suppression.getCode())) {
                addUnused(suppression, catalogue);
            }
        }
        return new ValidationReport(
                table, tally.counts(), tally.severities(), elaborated(graph, rules), inOrder, unjudged);
    }

    private List<Finding> elaborated(CatalogueGraph graph, List<GraphRule> rules) {
        Map<String, Function<Finding, Map<String, ?>>> elaborations = new HashMap<>();
        for (GraphRule rule : rules) {
            if (rule instanceof Elaborating elaborating) {
                elaborations.put(rule.getCode(), elaborating.elaboration(graph));
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : tally.samples()) {
            var elaboration = elaborations.get(finding.getCode());
            findings.add(elaboration == null ? finding : finding.with(elaboration.apply(finding)));
        }
        return findings;
    }

    private void addUnused(Suppression suppression, Id<?> catalogue) {
        add(
                RuleTable.SUPPRESSION_UNUSED,
                Position.HEADER,
                catalogue,
                PropertyPath.entity(),
                Map.of(
                        "code", suppression.getCode(),
                        "kind", suppression.kindInAWord(),
                        "id", suppression.getId()));
    }
}
