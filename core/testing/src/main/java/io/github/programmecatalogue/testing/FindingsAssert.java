package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.validation.ValidationReport;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about what was found. A failure tells of the findings, the first ten in full: where, what, why, and what to
 * do.
 *
 * @param <S> these assertions
 * @param <A> what they are about
 */
public abstract class FindingsAssert<S extends FindingsAssert<S, A>, A> extends AbstractAssert<S, A> {

    private Locale language = Locale.ENGLISH;

    /**
     * For a kind of assertions.
     *
     * @param actual what they are about
     * @param type their type
     */
    protected FindingsAssert(@Nullable A actual, Class<S> type) {
        super(actual, type);
    }

    /**
     * What was found.
     *
     * @param subject what the assertions are about
     * @return the report
     */
    protected abstract ValidationReport report(A subject);

    /**
     * How failures tell of findings.
     *
     * @param subject what the assertions are about
     * @param language the readers' language
     * @return by pointers alone, unless overridden
     */
    protected FindingText text(A subject, Locale language) {
        return FindingText.in(language);
    }

    /**
     * The language in which failures tell of findings.
     *
     * @param language a language; English unless said otherwise, and where there is no text in it
     * @return these assertions
     */
    public S usingLanguage(Locale language) {
        this.language = language;
        return myself;
    }

    /**
     * Requires that there be no error; there may be warnings and infos.
     *
     * @return these assertions
     */
    public S isValid() {
        ValidationReport report = report();
        if (!report.isValid()) {
            throw broken(
                    "Expecting no errors, but there are " + report.count(Severity.ERROR),
                    report,
                    finding -> finding.getSeverity() == Severity.ERROR,
                    report.count(Severity.ERROR));
        }
        return myself;
    }

    /**
     * Requires that there be neither error, warning nor info.
     *
     * @return these assertions
     */
    public S hasNoFindings() {
        ValidationReport report = report();
        if (!report.getCounts().isEmpty()) {
            throw broken("Expecting no findings, but there are " + total(report), report, any -> true, total(report));
        }
        return myself;
    }

    /**
     * Requires that a rule has found nothing in what could be read, and nothing of which nobody knows whether it is so.
     *
     * @param code the code of a rule
     * @return these assertions
     * @throws IllegalArgumentException if no rule has the code, where the message names the nearest one; or if the rule is
     *     off, so that it could find nothing anyway
     */
    public S hasNoFinding(String code) {
        ValidationReport report = report();
        long count = report.count(code);
        if (!report.getRule(code).isOn()) {
            throw new IllegalArgumentException("Rule must be on, or it finds nothing anyway: " + code);
        }
        if (count > 0) {
            throw broken(
                    "Expecting no " + code + ", but there are " + count,
                    report,
                    finding -> finding.getCode().equals(code),
                    count);
        }
        if (report.getUnjudged().contains(code)) {
            throw broken(
                    "Expecting no " + code + ", but nobody knows as long as not all can be read",
                    report,
                    finding -> finding.getSeverity() == Severity.ERROR,
                    report.count(Severity.ERROR));
        }
        return myself;
    }

    /**
     * Requires that a rule has found something.
     *
     * @param code the code of a rule
     * @return assertions about the findings of this rule
     * @throws IllegalArgumentException if no rule has the code; the message names the nearest one
     */
    public FindingAssert<S> hasFinding(String code) {
        ValidationReport report = report();
        long count = report.count(code);
        if (count == 0) {
            throw broken(
                    "Expecting a finding " + code + ", but there are " + (total(report) == 0 ? "none" : "only others"),
                    report,
                    any -> true,
                    total(report));
        }
        List<Finding> findings = report.getFindings().stream()
                .filter(finding -> finding.getCode().equals(code))
                .toList();
        return new FindingAssert<>(myself, code, findings, count, this::text).as("%s", descriptionText());
    }

    /**
     * Requires that each of some rules has found something, and no other rule has.
     *
     * @param codes the codes of one or more rules
     * @return these assertions
     * @throws IllegalArgumentException if no rule has one of the codes, where the message names the nearest one; or if
     *     there are none, since that is what {@link #hasNoFindings()} says
     */
    public S hasOnlyFindings(String... codes) {
        if (codes.length == 0) {
            throw new IllegalArgumentException("Codes must be one or more: hasNoFindings() says that there are none");
        }
        ValidationReport report = report();
        Set<String> expected = new TreeSet<>(Arrays.asList(codes));
        Set<String> missing = new TreeSet<>(expected);
        missing.removeIf(code -> report.count(code) > 0);
        Set<String> unexpected = new TreeSet<>(report.getCounts().keySet());
        unexpected.removeAll(expected);
        if (!missing.isEmpty() || !unexpected.isEmpty()) {
            throw broken(
                    "Expecting findings " + expected + " and no others"
                            + (missing.isEmpty() ? "" : "; missing: " + missing)
                            + (unexpected.isEmpty() ? "" : "; unexpected: " + unexpected),
                    report,
                    finding -> unexpected.contains(finding.getCode()),
                    unexpected.stream().mapToLong(report::count).sum());
        }
        return myself;
    }

    private static long total(ValidationReport report) {
        return report.getCounts().values().stream().mapToLong(Long::longValue).sum();
    }

    private ValidationReport report() {
        isNotNull();
        return report(actual);
    }

    /**
     * What failures tell of findings by, in the language asked for.
     *
     * @return words
     */
    protected final FindingText text() {
        return text(actual, language);
    }

    private AssertionError broken(String expectation, ValidationReport report, Predicate<Finding> which, long count) {
        List<Finding> findings = report.getFindings().stream().filter(which).toList();
        return failure("%s", expectation + text().describe(findings, count));
    }
}
