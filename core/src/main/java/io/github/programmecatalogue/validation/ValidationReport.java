package io.github.programmecatalogue.validation;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;

/**
 * What a validator found in a catalogue: exact counts by code, and samples of the findings.
 *
 * <p>The findings are in the order of the format: by section, index, property, code. Of each code there are at most as
 * many samples as the validator was told to keep, those that come first in the document. Immutable and thread-safe.
 */
public final class ValidationReport {

    private final RuleTable rules;
    private final Map<String, Long> counts;
    private final Map<Severity, Long> severities;
    private final List<Finding> findings;
    private final Map<Suppression, Long> suppressed;
    private final SortedSet<String> unjudged;

    ValidationReport(
            RuleTable rules,
            Map<String, Long> counts,
            Map<Severity, Long> severities,
            List<Finding> findings,
            Map<Suppression, Long> suppressed,
            SortedSet<String> unjudged) {
        this.rules = rules;
        this.counts = Collections.unmodifiableMap(counts);
        this.severities = Collections.unmodifiableMap(severities);
        this.findings = List.copyOf(findings);
        this.suppressed = Collections.unmodifiableMap(suppressed);
        this.unjudged = Collections.unmodifiableSortedSet(unjudged);
    }

    /**
     * Whether the catalogue is valid.
     *
     * @return true if there is no error; there may be warnings and infos
     */
    public boolean isValid() {
        return count(Severity.ERROR) == 0;
    }

    /**
     * The findings, or samples of them where a code has very many.
     *
     * @return findings in the order of the format
     */
    public List<Finding> getFindings() {
        return findings;
    }

    /**
     * How many findings there are of each code.
     *
     * @return exact counts of the codes that were found, by code in alphabetical order
     */
    public Map<String, Long> getCounts() {
        return counts;
    }

    /**
     * How many findings there are of a code.
     *
     * @param code the code of a rule
     * @return the exact count, whatever the number of samples
     * @throws IllegalArgumentException if no rule has the code
     */
    public long count(String code) {
        rules.requireKnown(code);
        return counts.getOrDefault(code, 0L);
    }

    /**
     * A rule, in words.
     *
     * @param code the code of a rule
     * @return what it says, why it matters, and how to mend what breaks it
     * @throws IllegalArgumentException if no rule has the code
     */
    public RuleDescription getRule(String code) {
        return rules.describe(code);
    }

    /**
     * How many findings there are of a severity.
     *
     * @param severity the severity
     * @return the exact count
     */
    public long count(Severity severity) {
        return severities.getOrDefault(severity, 0L);
    }

    /**
     * What was found and not reported, because somebody had accepted it.
     *
     * @return how many findings each suppression kept out of the report, at least one, in the order in which the
     *     validator was told of them
     */
    public Map<Suppression, Long> getSuppressed() {
        return suppressed;
    }

    /**
     * Rules that find something of which nobody knows whether it is so, as long as not all can be read: a cluster may be
     * empty, or the course that is in it is one of those that were left out.
     *
     * @return codes in alphabetical order; empty if all was read
     */
    public SortedSet<String> getUnjudged() {
        return unjudged;
    }

    /**
     * Goes on only if the catalogue is valid.
     *
     * @return this report
     * @throws InvalidCatalogueException if there is an error; it carries this report
     */
    public ValidationReport throwIfInvalid() {
        if (!isValid()) {
            throw new InvalidCatalogueException(this);
        }
        return this;
    }

    /**
     * The report in words: a summary, a line for each finding, how many more there are of codes that have more than their
     * samples, what was accepted, and which rules cannot judge.
     *
     * @param locale the readers' language; English where there is no text in it
     * @return several lines, without a line break at the end
     */
    public String toText(Locale locale) {
        StringBuilder text = new StringBuilder();
        for (Severity severity : Severity.values()) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(severity.getPluralLabel(locale))
                    .append(": ")
                    .append(count(severity));
        }
        for (Finding finding : findings) {
            text.append("\n")
                    .append(finding.getSeverity().getLabel(locale))
                    .append(" ")
                    .append(finding.getCode())
                    .append(finding.getPointer().isEmpty() ? "" : " ")
                    .append(finding.getPointer())
                    .append(" (")
                    .append(finding.getId())
                    .append("): ")
                    .append(finding.getMessage(locale));
        }
        counts.forEach((code, count) -> {
            long shown = findings.stream()
                    .filter(finding -> finding.getCode().equals(code))
                    .count();
            if (shown < count) {
                text.append("\n… ")
                        .append(code)
                        .append(": ")
                        .append(shown)
                        .append(" / ")
                        .append(count);
            }
        });
        suppressed.forEach((suppression, count) -> text.append("\n✓ ")
                .append(suppression.getCode())
                .append(" (")
                .append(suppression.getId())
                .append("): ")
                .append(count)
                .append(", ")
                .append(suppression.getReason()));
        if (!unjudged.isEmpty()) {
            text.append("\n? ")
                    .append(Messages.in(locale).unjudged())
                    .append(": ")
                    .append(String.join(", ", unjudged));
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValidationReport that
                && counts.equals(that.counts)
                && severities.equals(that.severities)
                && findings.equals(that.findings)
                && suppressed.equals(that.suppressed)
                && unjudged.equals(that.unjudged);
    }

    @Override
    public int hashCode() {
        return 31 * counts.hashCode() + findings.hashCode();
    }

    /**
     * The report in English words.
     *
     * @return as {@link #toText}
     */
    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
