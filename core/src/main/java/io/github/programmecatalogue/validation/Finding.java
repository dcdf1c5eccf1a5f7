package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.value.Id;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Something that a rule has found: which rule, where, and on what evidence.
 *
 * <p>Findings are ordered by the section of their entity, its index, the property, and the code. Immutable and
 * thread-safe.
 */
public final class Finding implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.<Finding, Position>comparing(
                    finding -> finding.position)
            .thenComparing(finding -> finding.path)
            .thenComparing(finding -> finding.code)
            // Else it would depend on the partition which of two findings at one place is kept as a sample.
            .thenComparing(finding -> new TreeMap<>(finding.evidence).toString())
            .thenComparing(finding -> finding.severity);

    private final String code;
    private final Severity severity;
    private final Position position;
    private final Id<?> id;
    private final PropertyPath path;
    private final Map<String, Object> evidence;
    private final RuleTable rules;

    Finding(
            RuleTable rules,
            String code,
            Severity severity,
            Position position,
            Id<?> id,
            PropertyPath path,
            Map<String, ? extends Object> evidence) {
        this.rules = rules;
        this.code = code;
        this.severity = severity;
        this.position = position;
        this.id = id;
        this.path = path;
        this.evidence = located(evidence, position);
    }

    /** The evidence, what is a place in the entity given as one in the document. */
    private static Map<String, Object> located(Map<String, ?> evidence, Position position) {
        Map<String, Object> located = new HashMap<>(evidence);
        located.replaceAll((name, value) ->
                value instanceof PropertyPath place ? position.toPointer() + place.toPointer() : value);
        return Map.copyOf(located);
    }

    /** Whether another finding at a place might come before this one. */
    boolean comesNotBefore(Position other) {
        return position.compareTo(other) >= 0;
    }

    /** This finding, with more evidence. */
    Finding with(Map<String, ?> more) {
        Map<String, Object> all = new HashMap<>(evidence);
        all.putAll(more);
        return new Finding(rules, code, severity, position, id, path, all);
    }

    /**
     * Which rule it breaks.
     *
     * @return a stable code, such as {@code text_blank}
     */
    public String getCode() {
        return code;
    }

    /**
     * How bad it is.
     *
     * @return the severity
     */
    public Severity getSeverity() {
        return severity;
    }

    /**
     * The rule that it breaks, in words.
     *
     * @return why it matters, and how to mend what breaks it
     */
    public RuleDescription getRule() {
        return rules.describe(code);
    }

    /**
     * Where it is in the document.
     *
     * @return a JSON Pointer (RFC 6901), such as {@code /courses/3/title/ru}
     */
    public String getPointer() {
        return position.toPointer() + path.toPointer();
    }

    /**
     * What kind of entity it concerns.
     *
     * @return the type, such as {@code Course.class}; {@code Catalogue.class} for the catalogue itself
     */
    public Class<? extends Entity<?>> getKind() {
        return position.kind();
    }

    /**
     * What the kind of the entity is called.
     *
     * @param locale the readers' language
     * @return a name in small letters, such as {@code course}, or {@code курс} for readers of Russian
     */
    public String getKindLabel(Locale locale) {
        return Kind.of(getKind()).label().getLabel(locale);
    }

    /**
     * Which entity it concerns.
     *
     * @return the id of the entity
     */
    public Id<?> getId() {
        return id;
    }

    /**
     * Which value of the entity it concerns.
     *
     * @return the path from the entity to the value
     */
    public PropertyPath getPath() {
        return path;
    }

    /**
     * What it was concluded from.
     *
     * @return values by name, such as {@code value} for the offending value
     */
    public Map<String, Object> getEvidence() {
        return evidence;
    }

    /**
     * The finding in a sentence: the rule, then the evidence.
     *
     * @param locale the readers' language; English where there is no text in it
     * @return such as {@code The text must not be blank: ""}
     */
    public String getMessage(Locale locale) {
        return rules.message(code, evidence, locale);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding that
                && code.equals(that.code)
                && severity == that.severity
                && position.equals(that.position)
                && id.equals(that.id)
                && path.equals(that.path)
                && evidence.equals(that.evidence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, position, path);
    }

    /**
     * The finding in a line, for a developer to read.
     *
     * @return such as {@code ERROR text_blank at /courses/3/title/ru: The text must not be blank: ""}
     */
    @Override
    public String toString() {
        return severity + " " + code + " at " + (getPointer().isEmpty() ? "the catalogue" : getPointer()) + ": "
                + getMessage(Locale.ENGLISH);
    }
}
