package io.github.programmecatalogue.constraint;

import static io.github.programmecatalogue.constraint.Findings.course;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TidyTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ro\u0000bots",
                "Ro\u0007bots",
                "Ro\u000Bbots",
                "Ro\fbots",
                "Ro\u001Bbots",
                "Ro\u007Fbots",
                "\u0096x"
            })
    void findsControlCharacters(String text) {
        assertThat(findings(text)).containsExactly("description[ru] text_control_character");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two\nlines",
                "Two\r\nlines",
                "Two\rlines",
                "Two\u0085lines",
                "Two\u2028lines",
                "A\ttab",
                "e\u0301clair",
                "دورة الروبوتات\u200F",
                "می\u200Cخواهم",
                "👩\u200D💻",
                "სკოლა",
                "机器人课程。",
                "Zero\u200Bwidth"
            })
    void acceptsLineBreaksTabsAndEveryScript(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " Robots",
                "Robots ",
                "Robots\n",
                "\tRobots",
                "\u00A0Robots",
                "Robots\u3000",
                "Robots\u2028",
                "Robots\r",
                "\u0085Robots"
            })
    void findsWhiteSpaceAtEitherEnd(String text) {
        assertThat(findings(text)).containsExactly("description[ru] text_surrounding_whitespace");
    }

    @Test
    void findsEveryFaultOfOneText() {
        assertThat(findings(" <b>Robots\u0000</b>"))
                .containsExactly(
                        "description[ru] text_control_character",
                        "description[ru] text_has_markup",
                        "description[ru] text_surrounding_whitespace");
    }

    @Test
    void namesThePlaceInStringsOptionalsAndLists() {
        var course = course().code("CS 1 ")
                .addKeyword("robots")
                .addKeyword("<b>arduino</b>")
                .addLearningOutcome(LocalizedText.of("en", "Builds robots", "ru", "нет"))
                .build();

        assertThat(Findings.of(course))
                .containsExactly(
                        "code text_surrounding_whitespace",
                        "keywords[1] text_has_markup",
                        "learningOutcomes[0].<list element>[ru] text_placeholder");
    }

    private static List<String> findings(String text) {
        return Findings.of(course().description(LocalizedText.of("ru", text)).build());
    }
}
