package io.github.programmecatalogue.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rules that a validator knows, which of them are on, and the severity of every code. */
final class RuleTable {

    /** A rule has thrown instead of reporting. */
    static final String RULE_FAILED = "rule_failed";

    /** A suppression has matched no finding. */
    static final String SUPPRESSION_UNUSED = "suppression_unused";

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Rule> byCode = new HashMap<>();
    private final SortedMap<String, Code> codes = new TreeMap<>();
    private final Set<String> off = new TreeSet<>();

    /** A table of the codes of reading, of constraints on fields, of the library's rules, and of others. */
    RuleTable(List<Code> ofFields, List<? extends Rule> others) {
        codes.put(RULE_FAILED, new Code(RULE_FAILED, Severity.ERROR));
        codes.put(SUPPRESSION_UNUSED, new Code(SUPPRESSION_UNUSED, Severity.WARNING));
        ReadingCodes.all().forEach(code -> codes.put(code.name(), code));
        ofFields.forEach(code -> codes.putIfAbsent(code.name(), code));
        StandardRules.all().forEach(this::add);
        others.forEach(this::addOwn);
    }

    /** Whether a code tells of the validation and not of the catalogue. */
    static boolean isOfValidation(String code) {
        return code.equals(RULE_FAILED) || code.equals(SUPPRESSION_UNUSED);
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
        Code code = new Code(rule.getCode(), rule.getSeverity(), rule.getSince());
        if (codes.putIfAbsent(code.name(), code) != null) {
            throw new IllegalArgumentException("No two rules must have one code: " + rule.getCode());
        }
        rules.add(rule);
        byCode.put(rule.getCode(), rule);
        if (!rule.isOnByDefault()) {
            off.add(rule.getCode());
        }
    }

    void setSeverity(String code, Severity severity) {
        codes.computeIfPresent(requireKnown(code), (name, known) -> known.with(severity));
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
        return codes.keySet();
    }

    Severity severity(String code) {
        return known(code).severity();
    }

    String requireKnown(String code) {
        return known(code).name();
    }

    private Code known(String name) {
        Code code = codes.get(name);
        if (code == null) {
            throw new IllegalArgumentException(
                    name.indexOf(':') < 0
                            ? "Code must be that of a rule, " + likest(name) + ": " + name
                            : "No rule " + name + " was added or found; " + ownCodes());
        }
        return code;
    }

    private String ownCodes() {
        String own =
                codes.keySet().stream().filter(code -> code.indexOf(':') >= 0).collect(Collectors.joining(", "));
        return own.isEmpty() ? "there are no own rules" : "codes of own rules: " + own;
    }

    /** What was probably meant; all there is, if nothing is near. */
    private String likest(String code) {
        LikestId likest = new LikestId(code);
        codes.keySet().forEach(likest::offer);
        return likest.get().map(near -> "such as " + near).orElse("one of " + codes.keySet());
    }

    /** What the findings of a code rest on. */
    Grounds grounds(String code) {
        Rule rule = byCode.get(code);
        return rule == null ? Grounds.none() : rule.getGrounds();
    }

    /** What a finding says: the rule, then the evidence. */
    String message(String code, Map<String, ?> evidence, Locale locale) {
        return Messages.in(locale).render(code, ownSentence(code, locale), evidence);
    }

    private String ownSentence(String code, Locale locale) {
        Rule rule = byCode.get(code);
        return rule == null ? code : rule.getSentence(locale).orElse(code);
    }

    List<RuleDescription> describeAll() {
        return codes.keySet().stream().map(this::describe).toList();
    }

    RuleDescription describe(String code) {
        return new RuleDescription(this, known(code), Optional.ofNullable(byCode.get(code)));
    }
}
