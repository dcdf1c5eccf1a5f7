package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.validation.Suppression;
import io.github.programmecatalogue.validation.ValidationReport;
import io.github.programmecatalogue.value.Id;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A setting changes what it names, and nothing else. */
@PropertyDefaults(tries = 40)
class RuleSettingsLawTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private static final CatalogueValidator VALIDATOR = everyRule().build();

    private static CatalogueValidator.Builder everyRule() {
        CatalogueValidator.Builder builder =
                CatalogueValidator.builder().clock(CLOCK).samplesPerRule(Integer.MAX_VALUE);
        Faults.codes().forEach(builder::on);
        return builder;
    }

    @Provide
    Arbitrary<Catalogue> faulty() {
        return Arbitraries.oneOf(FaultyCatalogues.on(TODAY), CatalogueArbitraries.any())
                .filter(catalogue ->
                        !VALIDATOR.validate(catalogue).getFindings().isEmpty());
    }

    @Property
    void suppressesTheFindingsOfACodeInAnEntity(
            @ForAll("faulty") Catalogue catalogue,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 1_000) Integer> picks) {
        List<Finding> findings = VALIDATOR.validate(catalogue).getFindings();
        CatalogueValidator.Builder builder = everyRule();
        Map<Accepted, Long> suppressed = new LinkedHashMap<>();
        for (int pick : picks) {
            Finding finding = findings.get(pick % findings.size());
            if (suppressed.put(Accepted.of(finding), count(Accepted.of(finding), findings)) == null) {
                builder.suppress(
                        finding.getCode(), finding.getKind(), finding.getId().toString(), "so be it");
            }
        }

        ValidationReport report = builder.build().validate(catalogue);

        assertThat(report.getFindings())
                .isEqualTo(findings.stream()
                        .filter(finding -> !suppressed.containsKey(Accepted.of(finding)))
                        .toList());
        assertThat(report.getCounts()).isEqualTo(counts(report.getFindings()));
        Map<Accepted, Long> told = new LinkedHashMap<>();
        report.getSuppressed().forEach((suppression, count) -> told.put(Accepted.of(suppression), count));
        assertThat(List.copyOf(told.entrySet())).isEqualTo(List.copyOf(suppressed.entrySet()));
    }

    /** What a suppression is of. */
    private record Accepted(String code, Class<?> kind, Id<?> id) {

        static Accepted of(Finding finding) {
            return new Accepted(finding.getCode(), finding.getKind(), finding.getId());
        }

        static Accepted of(Suppression suppression) {
            return new Accepted(suppression.getCode(), suppression.getKind(), suppression.getId());
        }
    }

    private static long count(Accepted accepted, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> Accepted.of(finding).equals(accepted))
                .count();
    }

    private static Map<String, Long> counts(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(Finding::getCode, TreeMap::new, Collectors.counting()));
    }

    @Property
    void reportsASuppressionThatMatchesNothing(
            @ForAll("faulty") Catalogue catalogue, @ForAll @IntRange(max = 1_000) int pick) {
        List<Finding> findings = VALIDATOR.validate(catalogue).getFindings();
        String code = findings.get(pick % findings.size()).getCode();

        ValidationReport report = everyRule()
                .suppress(code, Course.class, "nobody", "so be it")
                .build()
                .validate(catalogue);

        assertThat(report.getSuppressed()).isEmpty();
        assertThat(report.getFindings())
                .filteredOn(finding -> !finding.getCode().equals("suppression_unused"))
                .isEqualTo(findings);
        assertThat(report.getFindings())
                .filteredOn(finding -> finding.getCode().equals("suppression_unused"))
                .extracting(Finding::getPointer, Finding::getEvidence)
                .containsExactly(tuple("", Map.of("code", code, "kind", "course", "id", Id.of("nobody"))));
    }

    @Property
    void turnsOffTheFindingsOfACode(@ForAll("faulty") Catalogue catalogue, @ForAll @IntRange(max = 1_000) int pick) {
        List<Finding> findings = VALIDATOR.validate(catalogue).getFindings();
        String code = findings.get(pick % findings.size()).getCode();

        ValidationReport report = everyRule().off(code).build().validate(catalogue);

        assertThat(report.getFindings())
                .isEqualTo(findings.stream()
                        .filter(finding -> !finding.getCode().equals(code))
                        .toList());
        assertThat(report.getCounts()).isEqualTo(counts(report.getFindings()));
    }

    @Property
    void weighsTheFindingsOfACode(
            @ForAll("faulty") Catalogue catalogue, @ForAll @IntRange(max = 1_000) int pick, @ForAll Severity severity) {
        ValidationReport before = VALIDATOR.validate(catalogue);
        String code =
                before.getFindings().get(pick % before.getFindings().size()).getCode();

        ValidationReport report = everyRule().severity(code, severity).build().validate(catalogue);

        assertThat(report.getCounts()).isEqualTo(before.getCounts());
        assertThat(described(report, Finding::getSeverity))
                .isEqualTo(described(
                        before, finding -> finding.getCode().equals(code) ? severity : finding.getSeverity()));
    }

    /** Whatever findings are equal by, under a severity that may not be theirs. */
    private static List<List<Object>> described(ValidationReport report, Function<Finding, Severity> severity) {
        return report.getFindings().stream()
                .map(finding -> List.<Object>of(
                        severity.apply(finding),
                        finding.getCode(),
                        finding.getKind(),
                        finding.getId(),
                        finding.getPointer(),
                        finding.getEvidence()))
                .toList();
    }
}
