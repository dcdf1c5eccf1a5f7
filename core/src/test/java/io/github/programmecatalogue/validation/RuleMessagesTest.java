package io.github.programmecatalogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleMessagesTest {

    static Set<String> codes() {
        return CatalogueValidator.standard().getCodes();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeHasASentenceInEnglishAndRussian(String code) {
        assertThat(rule(code, Locale.ENGLISH)).matches("[A-Z].*[a-z].*").doesNotContainPattern("[А-яё]");
        assertThat(rule(code, Locale.forLanguageTag("ru"))).matches("[А-Я].*[а-яё].*");
    }

    private static String rule(String code, Locale locale) {
        return Messages.in(locale)
                .render(code, "", Map.of())
                .lines()
                .findFirst()
                .orElse("");
    }
}
