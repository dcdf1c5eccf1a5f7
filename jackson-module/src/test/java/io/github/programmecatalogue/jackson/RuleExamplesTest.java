package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.validation.Severity;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleExamplesTest {

    private static final Set<String> CODES = CatalogueValidator.standard().getCodes();

    static Stream<String> codesWithAnExample() {
        return CODES.stream().filter(code -> RuleFiles.example(code).isPresent());
    }

    private static RuleExample example(String code) {
        return RuleFiles.example(code).orElseThrow();
    }

    @Test
    void startFromACatalogueInWhichNothingIsFound() {
        assertThat(RuleExample.ofBase("{}").getFindings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codesWithAnExample")
    void breakTheirRuleWhereTheySay(String code) {
        RuleExample example = example(code);

        assertThat(example.breaking().getFindings())
                .filteredOn(finding -> finding.getCode().equals(code))
                .extracting(Finding::getPointer)
                .containsExactly(example.at());
    }

    @ParameterizedTest
    @MethodSource("codesWithAnExample")
    void haveNoErrorBesides(String code) {
        assertThat(example(code).breaking().getFindings())
                .filteredOn(finding -> !finding.getCode().equals(code))
                .filteredOn(finding -> finding.getSeverity() == Severity.ERROR)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codesWithAnExample")
    void haveNoFindingOnceMended(String code) {
        assertThat(example(code).mending().getFindings()).isEmpty();
    }

    @Test
    void areThereForEveryRule() {
        assertThat(CODES)
                .filteredOn(code -> RuleFiles.example(code).isPresent() == hasProse(code))
                .as("rules without <code>.json, or else <code>.md and <code>.ru.md, in src/test/resources/rules")
                .isEmpty();
    }

    private static boolean hasProse(String code) {
        return Stream.of(ReferenceLanguage.values())
                .allMatch(language -> RuleFiles.prose(code, language).isPresent());
    }

    @Test
    void belongToARule() {
        assertThat(RuleFiles.codes())
                .filteredOn(code -> !CODES.contains(code))
                .as("files in src/test/resources/rules that belong to no rule")
                .isEmpty();
    }
}
