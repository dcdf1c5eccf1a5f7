package io.github.programmecatalogue.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rules that a validator knows, which of them are on, and the severity of every code. */
final class RuleTable {

    /** A rule has thrown instead of reporting. */
    static final String RULE_FAILED = "rule_failed";

    /** A suppression has matched no finding. */
    static final String SUPPRESSION_UNUSED = "suppression_unused";

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Rule> byCode = new HashMap<>();
    private final SortedMap<String, Severity> severities = new TreeMap<>();
    private final Set<String> off = new TreeSet<>();

    /** A table of the codes of constraints on fields, of the library's rules, and of others. */
    RuleTable(Map<String, Severity> ofFields, List<? extends Rule> others) {
        severities.put(RULE_FAILED, Severity.ERROR);
        severities.put(SUPPRESSION_UNUSED, Severity.WARNING);
        severities.putAll(ofFields);
        StandardRules.all().forEach(this::add);
        others.forEach(this::addOwn);
    }

    private void addOwn(Rule rule) {
        if (!rule.getCode().matches("[a-z0-9_]+:[a-z0-9_]+")) {
            throw new IllegalArgumentException(
                    "The code of an own rule must be a prefix, a colon and a name, such as ourschool:lab_capacity: "
                            + rule.getCode());
        }
        add(rule);
    }

    private void add(Rule rule) {
        if (severities.putIfAbsent(rule.getCode(), rule.getSeverity()) != null) {
            throw new IllegalArgumentException("No two rules must have one code: " + rule.getCode());
        }
        rules.add(rule);
        byCode.put(rule.getCode(), rule);
        if (!rule.isOnByDefault()) {
            off.add(rule.getCode());
        }
    }

    void setSeverity(String code, Severity severity) {
        severities.put(requireKnown(code), severity);
    }

    void turnOff(String code) {
        off.add(requireKnown(code));
    }

    void turnOn(String code) {
        off.remove(requireKnown(code));
    }

    /** The rules of one kind that are on. */
    <R extends Rule> List<R> rules(Class<R> kind) {
        return rules.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(rule -> isOn(rule.getCode()))
                .toList();
    }

    boolean isOn(String code) {
        return !off.contains(code);
    }

    Set<String> codes() {
        return severities.keySet();
    }

    Severity severity(String code) {
        Severity severity = severities.get(requireKnown(code));
        return severity == null ? Severity.ERROR : severity;
    }

    String requireKnown(String code) {
        if (!severities.containsKey(code)) {
            throw new IllegalArgumentException("Code must be that of a rule, " + likest(code) + ": " + code);
        }
        return code;
    }

    /** What was probably meant; all there is, if nothing is near. */
    private String likest(String code) {
        LikestId likest = new LikestId(code);
        severities.keySet().forEach(likest::offer);
        return likest.get().map(near -> "such as " + near).orElse("one of " + severities.keySet());
    }

    /** What a finding says: the rule, then the evidence. */
    String message(String code, Map<String, ?> evidence, Locale locale) {
        Rule rule = byCode.get(code);
        String sentence = rule == null ? code : rule.getSentence(locale).orElse(code);
        return Messages.in(locale).render(code, sentence, evidence);
    }
}
