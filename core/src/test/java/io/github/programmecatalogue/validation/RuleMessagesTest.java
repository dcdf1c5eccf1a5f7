package io.github.programmecatalogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleMessagesTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    static List<RuleDescription> rules() {
        return CatalogueValidator.standard().getRules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasASentenceInEnglishAndRussian(RuleDescription rule) {
        assertThat(rule.getSentence(Locale.ENGLISH)).matches("[A-Z].*[a-z].*").doesNotContainPattern("[А-яё]");
        assertThat(rule.getSentence(RUSSIAN)).matches("[А-Я].*[а-яё].*");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleSaysWhyItMattersAndWhatToDoInEnglishAndRussian(RuleDescription rule) {
        assertThat(explanations(rule, Locale.ENGLISH))
                .hasSize(2)
                .allSatisfy(
                        text -> assertThat(text).matches("[A-Z].*[a-z].*\\.").doesNotContainPattern("[А-яё]"));
        assertThat(explanations(rule, RUSSIAN))
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).matches("[А-Я].*[а-яё].*\\."));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleReadsAsSeverityCodeAndSentence(RuleDescription rule) {
        assertThat(rule).asString().matches("(ERROR|WARNING|INFO) " + rule.getCode() + ": [A-Z].*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void noTwoTextsSayTheSame(String language) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(rules())
                .flatMap(rule -> Stream.concat(
                                Stream.of(rule.getSentence(locale) + "."), explanations(rule, locale).stream())
                        .toList())
                .doesNotHaveDuplicates();
    }

    private static List<String> explanations(RuleDescription rule, Locale locale) {
        return Stream.of(rule.getRationale(locale), rule.getRemedy(locale))
                .flatMap(Optional::stream)
                .toList();
    }

    @Test
    void putsTheEvidenceByTheFirstOfItsNamesInAlphabeticalOrder(@TempDir Path resources) throws Exception {
        Files.writeString(resources.resolve("ContributorValidationMessages.properties"), """
                programmecatalogue.ourschool\\:lab_capacity=A laboratory must not be crowded
                programmecatalogue.ourschool\\:lab_capacity.evidence.pupils={pupils} pupils
                programmecatalogue.ourschool\\:lab_capacity.evidence.benches={pupils} at {benches} benches
                """);

        try (Host host = Host.with(resources)) {
            assertThat(host.run(Crowded.class)).isEqualTo("A laboratory must not be crowded: 13 at 12 benches");
        }
    }

    /** A sentence with evidence of two names, the later one first. */
    public static final class Crowded implements Callable<String> {

        /** For the host. */
        public Crowded() {}

        @Override
        public String call() {
            Map<String, Object> evidence = new LinkedHashMap<>();
            evidence.put("pupils", 13);
            evidence.put("benches", 12);
            return Messages.in(Locale.ENGLISH).render("ourschool:lab_capacity", "", evidence);
        }
    }
}
