package io.github.programmecatalogue.constraint;

import static io.github.programmecatalogue.constraint.Findings.course;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBD",
                "tbd.",
                "(TBD)",
                "Tbc…",
                "To be announced",
                "todo!",
                "N/A",
                "n.a.",
                "None",
                "NULL",
                "unknown",
                "Varies",
                "See website",
                "test",
                "xxx",
                "XXXX",
                "Lorem ipsum",
                "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore",
                "нет",
                "Нет.",
                "НЕТ ДАННЫХ",
                "Уточняется",
                "«уточняется»",
                "не указано",
                "См. сайт.",
                "Тест",
                "ХХХ",
                "-",
                "—",
                "---",
                "__",
                "...",
                "…",
                "?",
                "???",
                "(",
                "«»",
                "\"\"",
                "[TBD]",
                "не\u00A0указано",
                "нет  данных",
                "to \u00A0be announced",
                "tbd\u200B"
            })
    void findsWhatStandsForNothing(String text) {
        assertThat(findings(text)).containsExactly("description[ru] text_placeholder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Testing",
                "Test of English",
                "Тестирование программ",
                "None of the above",
                "Нет предела",
                "Null and undefined in JavaScript",
                "Unknown worlds",
                "TBD is not yet known",
                "C",
                "C++",
                "C#",
                "1",
                "-1",
                "π",
                "机",
                "無",
                "لا",
                "🤖",
                "По запросу",
                "Lorem",
                "Netzwerke",
                "нет\u00A0данных о\u00A0погоде",
                "неттоп",
                "xxl",
                "xx"
            })
    void acceptsShortTextsAndTextsThatBeginLikeOne(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void acceptsAWordOfAnyLength() {
        for (int length = 1; length <= 100; length++) {
            assertThat(findings("я".repeat(length))).isEmpty();
        }
    }

    @Test
    void ignoresWhiteSpaceAroundThem() {
        assertThat(findings("\u00A0TBD \n"))
                .containsExactly("description[ru] text_placeholder", "description[ru] text_surrounding_whitespace");
    }

    @Test
    void knowsThemWhereverTheProgramRuns() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(findings("COMING SOON")).containsExactly("description[ru] text_placeholder");
            assertThat(findings("NOT SPECIFIED")).containsExactly("description[ru] text_placeholder");
            assertThat(findings("<I>Robots</I> <DIV>")).containsExactly("description[ru] text_has_markup");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> findings(String text) {
        return Findings.of(course().description(LocalizedText.of("ru", text)).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"None", "Нет.", "отсутствует", "test", "Тест"})
    void knowsAnswersFromPlaceholders(String text) {
        assertThat(Placeholders.contain(text)).isTrue();
        assertThat(Placeholders.containInPlaceOfAnswer(text)).isFalse();
        assertThat(Placeholders.containInPlaceOfAnswer("уточняется")).isTrue();
    }
}
