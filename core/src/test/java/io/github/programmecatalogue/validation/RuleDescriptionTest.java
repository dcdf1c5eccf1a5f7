package io.github.programmecatalogue.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.programmecatalogue.constraint.Limits;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleDescriptionTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Test
    void describesEveryRuleInAlphabeticalOrder() {
        CatalogueValidator validator = CatalogueValidator.standard();

        assertThat(validator.getRules())
                .extracting(RuleDescription::getCode)
                .containsExactlyElementsOf(validator.getCodes());
        assertThat(validator.getRules())
                .isNotEmpty()
                .allMatch(rule -> rule.getSince().equals("1.0"));
    }

    @Test
    void saysARuleInTheReadersLanguage() {
        RuleDescription rule = describe(CatalogueValidator.standard(), "text_blank");

        assertThat(rule.getSentence(Locale.ENGLISH)).isEqualTo("The text must not be blank");
        assertThat(rule.getSentence(RUSSIAN)).isEqualTo("Текст не должен быть пустым");
        assertThat(rule).hasToString("ERROR text_blank: The text must not be blank");
    }

    @Test
    void namesTheLimitThatTheValidatorWasGiven() {
        CatalogueValidator strict = CatalogueValidator.builder()
                .limits(Limits.builder().titleLength(60).build())
                .build();

        assertThat(describe(strict, "title_too_long").getSentence(Locale.ENGLISH))
                .endsWith("at most 60 characters");
        assertThat(describe(CatalogueValidator.standard(), "age_out_of_bounds").getSentence(Locale.ENGLISH))
                .endsWith("above 120 years");
    }

    @Test
    void tellsTheSettingsOfTheValidator() {
        CatalogueValidator own = CatalogueValidator.builder()
                .severity("title_shouting", Severity.ERROR)
                .off("level_missing")
                .build();

        assertThat(describe(own, "title_shouting").getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(describe(own, "level_missing").isOn()).isFalse();
        assertThat(describe(own, "workload_missing").isOn()).isTrue();
        assertThat(describe(own, "age_gap").isOn()).isFalse();
    }

    @Test
    void letsAnOwnRuleSayWhyAndHow() {
        CatalogueValidator own = CatalogueValidator.builder()
                .rule(new OwnRules.LabCapacity())
                .rule(new OwnRules.SmallSchool())
                .build();

        assertThat(describe(own, "ourschool:lab_capacity").getSentence(Locale.ENGLISH))
                .isEqualTo("A laboratory must not take more than {most} pupils");
        assertThat(describe(own, "ourschool:lab_capacity").getRationale(Locale.ENGLISH))
                .contains("A thirteenth pupil would have no workbench.");
        assertThat(describe(own, "ourschool:lab_capacity").getRemedy(Locale.ENGLISH))
                .contains("Divide the group.");
        assertThat(describe(own, "ourschool:small_school").getSentence(RUSSIAN)).isEqualTo("ourschool:small_school");
        assertThat(describe(own, "ourschool:small_school").getRationale(RUSSIAN))
                .isEmpty();
        assertThat(describe(own, "ourschool:small_school").getRemedy(RUSSIAN)).isEmpty();
    }

    @Test
    void leadsFromAFindingToItsRule() {
        Catalogue empty = Catalogue.builder()
                .id("empty")
                .language("en")
                .title(LocalizedText.of("en", "Empty"))
                .build();
        ValidationReport report = CatalogueValidator.standard().validate(empty);
        Optional<Finding> finding = report.getFindings().stream()
                .filter(found -> found.getCode().equals("catalogue_empty"))
                .findFirst();

        assertThat(finding).get().extracting(found -> found.getRule().getCode()).isEqualTo("catalogue_empty");
        assertThat(report.getRule("text_blank").getSeverity()).isEqualTo(Severity.ERROR);
        assertThatThrownBy(() -> report.getRule("text_blanc"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Code must be that of a rule, such as text_blank: text_blanc");
    }

    private static RuleDescription describe(CatalogueValidator validator, String code) {
        return validator.getRules().stream()
                .filter(rule -> rule.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
