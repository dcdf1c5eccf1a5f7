package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.query.CatalogueIndex;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.validation.InvalidCatalogueException;
import io.github.programmecatalogue.validation.ValidationReport;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SoundnessLawTest {

    private static final Set<String> CODES =
            Set.of("id_duplicate", "prerequisite_cycle", "competency_cycle", "provider_cycle", "part_cycle");

    @Provide
    Arbitrary<Catalogue> catalogues() {
        return Arbitraries.oneOf(
                CrowdedCatalogues.all(), CatalogueArbitraries.any(), FaultyCatalogues.on(LocalDate.of(2026, 11, 23)));
    }

    @Property(tries = 200)
    void anIndexReportsWhatTheValidatorDoesOfTheRulesThatAnswersRestOn(@ForAll("catalogues") Catalogue catalogue) {
        ValidationReport report = CatalogueIndex.leniently(catalogue).getReport();

        assertThat(report.getFindings())
                .extracting(Finding::toString)
                .containsExactlyElementsOf(CatalogueValidator.standard().validate(catalogue).getFindings().stream()
                        .filter(finding -> CODES.contains(finding.getCode()))
                        .map(Finding::toString)
                        .toList());
        assertThat(report.getCounts().keySet()).isSubsetOf(CODES);
    }

    @Property(tries = 100)
    void anIndexIsRefusedExactlyIfThereIsSuchAFinding(@ForAll("catalogues") Catalogue catalogue) {

        if (CatalogueIndex.leniently(catalogue).getReport().isValid()) {
            assertThat(CatalogueIndex.of(catalogue).getReport().getFindings()).isEmpty();
        } else {
            assertThatThrownBy(() -> CatalogueIndex.of(catalogue))
                    .isInstanceOfSatisfying(
                            InvalidCatalogueException.class,
                            refused -> assertThat(refused.getReport())
                                    .isEqualTo(
                                            CatalogueIndex.leniently(catalogue).getReport()));
        }
    }
}
