package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.programmecatalogue.validation.CatalogueValidator;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** They tell of rules and suppressions, or of documents that could not be read: no catalogue can bring them about. */
    private static final Set<String> OF_NO_CATALOGUE = Set.of(
            "rule_failed",
            "suppression_unused",
            "json_malformed",
            "format_version_unsupported",
            "property_missing",
            "property_duplicate",
            "property_unknown",
            "type_mismatch",
            "value_unknown",
            "value_malformed");

    @Test
    void breakEveryRuleThatThereIs() {
        Set<String> codes = new TreeSet<>(
                CatalogueValidator.builder().services(false).build().getCodes());
        codes.removeAll(OF_NO_CATALOGUE);

        assertThat(Faults.codes())
                .as("Every rule has an injector, in the class of …Faults where its section of the rules is: add one "
                        + "for a new code, and drop that of a code that is no more")
                .isEqualTo(codes);
    }

    @Test
    void refuseACodeThatNoRuleHasWithTheNearestOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Faults.of("title_shoutin", TODAY))
                .withMessage("Code must be that of a rule, such as title_shouting: title_shoutin");
    }

    @Test
    void refuseWhatTellsOfNoCatalogue() {
        assertThat(OF_NO_CATALOGUE)
                .allSatisfy(code -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> Faults.of(code))
                        .withMessageStartingWith("Code must be one of [age_gap, age_group_not_covered, ")
                        .withMessageEndingWith(": " + code));
    }
}
