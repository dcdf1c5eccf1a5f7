package io.github.programmecatalogue.jackson.testing;

import static java.util.stream.Collectors.groupingBy;

import io.github.programmecatalogue.jackson.CatalogueReader;
import io.github.programmecatalogue.jackson.ReadResult;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.validation.RuleDescription;
import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.validation.ValidationReport;
import io.github.programmecatalogue.value.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Checks a file by JUnit: each rule is a test, and each finding a failure.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> ourCatalogueIsInOrder() {
 *     return CatalogueTests.standard().of(Path.of("school.json"));
 * }
 * }</pre>
 *
 * <p>A rule that finds nothing is a test that passes, under the same name from run to run. One that does is a container
 * with a test that fails for each of its findings, whose source is the line of the file, and whose message says where that
 * is, what is wrong, why it matters, and what to do. What cannot be read is reported likewise, and the test of a rule that
 * {@linkplain ValidationReport#getUnjudged() cannot judge} for it is aborted; rules that are off, or less severe than what
 * is asked for, are left out.
 *
 * <p>It needs {@code org.junit.jupiter:junit-jupiter} among the dependencies of the tests. Immutable and thread-safe.
 */
public final class CatalogueTests {

    private static final LocalizedText UNJUDGED = LocalizedText.of(
            "en", "Not judged, since not all could be read", "ru", "Не проверено, потому что прочитано не всё");

    private final CatalogueValidator validator;
    private final Severity leastSevere;
    private final Locale language;

    private CatalogueTests(CatalogueValidator validator, Severity leastSevere, Locale language) {
        this.validator = Objects.requireNonNull(validator, "validator");
        this.leastSevere = Objects.requireNonNull(leastSevere, "leastSevere");
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * Tests of every rule whose findings are errors, as the format has it, in English.
     *
     * @return the tests
     */
    public static CatalogueTests standard() {
        return new CatalogueTests(CatalogueValidator.standard(), Severity.ERROR, Locale.ENGLISH);
    }

    /**
     * Tests of the rules of a validator.
     *
     * @param validator a validator, such as one that knows rules of one's own
     * @return tests that are like these otherwise
     */
    public CatalogueTests validator(CatalogueValidator validator) {
        return new CatalogueTests(validator, leastSevere, language);
    }

    /**
     * Tests that fail for more than errors.
     *
     * @param leastSevere what is bad enough to fail: warnings and errors, say; only errors unless said otherwise
     * @return tests that are like these otherwise
     */
    public CatalogueTests failingFrom(Severity leastSevere) {
        return new CatalogueTests(validator, leastSevere, language);
    }

    /**
     * Tests that speak a language.
     *
     * @param language the readers' language; English where there is no text in it
     * @return tests that are like these otherwise
     */
    public CatalogueTests language(Locale language) {
        return new CatalogueTests(validator, leastSevere, language);
    }

    /**
     * The tests of a file, for a {@code @TestFactory} to return.
     *
     * @param file a file of any form that {@link CatalogueReader} reads; a relative path begins where the tests run, which
     *     is the folder of the module with Maven and Gradle
     * @return a test for each rule, in alphabetical order of the codes
     * @throws UncheckedIOException if the file cannot be read
     */
    public Stream<DynamicNode> of(Path file) {
        try {
            ReadResult result = CatalogueReader.standard().validator(validator).read(file);
            FilePlaces places = FilePlaces.of(result);
            return tests(result.getReport(), unjudged(result), FailingFindings.in(file, places, language));
        } catch (IOException e) {
            throw new UncheckedIOException("The file must be readable: " + file.toAbsolutePath(), e);
        }
    }

    /** The rules of which nobody knows whether they would find anything: all of them, where there is nothing to judge. */
    private Set<String> unjudged(ReadResult result) {
        boolean isNothing = result.getEntries().stream().allMatch(CatalogueEntry.Unreadable.class::isInstance);
        return isNothing ? validator.getCodes() : result.getReport().getUnjudged();
    }

    private Stream<DynamicNode> tests(ValidationReport report, Set<String> unjudged, FailingFindings failing) {
        Map<String, List<Finding>> findings = report.getFindings().stream().collect(groupingBy(Finding::getCode));
        return validator.getRules().stream()
                .filter(RuleDescription::isOn)
                .flatMap(rule ->
                        test(rule, findings.getOrDefault(rule.getCode(), List.of()), report, unjudged, failing));
    }

    /** The test of a rule; none if it is not severe enough, unless a finding of it is, as those of reading may be. */
    private Stream<DynamicNode> test(
            RuleDescription rule,
            List<Finding> samples,
            ValidationReport report,
            Set<String> unjudged,
            FailingFindings failing) {
        String name = rule.getCode() + ": " + rule.getSentence(language);
        List<Finding> severe = samples.stream()
                .filter(finding -> isSevereEnough(finding.getSeverity()))
                .toList();
        boolean isSevere = isSevereEnough(rule.getSeverity());
        long more = isSevere ? report.count(rule.getCode()) - samples.size() : 0;
        if (!severe.isEmpty() || more > 0) {
            return Stream.of(failing.container(name, severe, more));
        }
        return isSevere ? Stream.of(DynamicTest.dynamicTest(name, () -> assumeJudged(rule, unjudged))) : Stream.empty();
    }

    private void assumeJudged(RuleDescription rule, Set<String> unjudged) {
        Assumptions.assumeFalse(unjudged.contains(rule.getCode()), UNJUDGED.get(language));
    }

    private boolean isSevereEnough(Severity severity) {
        return severity.compareTo(leastSevere) <= 0;
    }
}
