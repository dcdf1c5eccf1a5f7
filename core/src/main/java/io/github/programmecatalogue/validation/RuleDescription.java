package io.github.programmecatalogue.validation;

import java.util.Locale;
import java.util.Optional;

/**
 * A rule in words: what it says, why it matters, and how to mend what breaks it.
 *
 * <p>Immutable and thread-safe.
 */
public final class RuleDescription {

    private final RuleTable rules;
    private final Code code;
    private final Optional<Rule> rule;

    /** A description of a rule of a table; a constraint on a field is no rule of its own. */
    RuleDescription(RuleTable rules, Code code, Optional<Rule> rule) {
        this.rules = rules;
        this.code = code;
        this.rule = rule;
    }

    /**
     * The name by which reports, settings and messages know the rule.
     *
     * @return a stable code, such as {@code prerequisite_cycle}
     */
    public String getCode() {
        return code.name();
    }

    /**
     * How bad it is to break the rule.
     *
     * @return the severity of its findings
     */
    public Severity getSeverity() {
        return code.severity();
    }

    /**
     * Whether the validator runs the rule.
     *
     * @return true for most
     */
    public boolean isOn() {
        return rules.isOn(code.name());
    }

    /**
     * The version of the rules that first had this one.
     *
     * @return such as {@code 1.0}
     */
    public String getSince() {
        return code.since();
    }

    /**
     * The rule in a sentence.
     *
     * @param locale the readers' language; English where there is no text in it
     * @return such as {@code The text must not be blank}; where limits differ between properties, with that of the first;
     *     the code, if an own rule has no sentence
     */
    public String getSentence(Locale locale) {
        return text(locale, "")
                .or(() -> rule.flatMap(own -> own.getSentence(locale)))
                .orElse(code.name());
    }

    /**
     * Why the rule matters. Backticks enclose what a document spells, such as {@code `ageRange`}.
     *
     * @param locale the readers' language; English where there is no text in it
     * @return a sentence; empty if an own rule has none
     */
    public Optional<String> getRationale(Locale locale) {
        return text(locale, ".rationale").or(() -> rule.flatMap(own -> own.getRationale(locale)));
    }

    /**
     * How to mend what breaks the rule. Backticks enclose what a document spells, such as {@code `ageRange`}.
     *
     * @param locale the readers' language; English where there is no text in it
     * @return a sentence; empty if an own rule has none
     */
    public Optional<String> getRemedy(Locale locale) {
        return text(locale, ".remedy").or(() -> rule.flatMap(own -> own.getRemedy(locale)));
    }

    private Optional<String> text(Locale locale, String part) {
        return Messages.in(locale).find(code.name(), part, code.limits());
    }

    /**
     * The rule in a line, for a developer to read.
     *
     * @return such as {@code ERROR text_blank: The text must not be blank}
     */
    @Override
    public String toString() {
        return getSeverity() + " " + getCode() + ": " + getSentence(Locale.ENGLISH);
    }
}
