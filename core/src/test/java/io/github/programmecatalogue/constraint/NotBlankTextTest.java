package io.github.programmecatalogue.constraint;

import static io.github.programmecatalogue.constraint.Findings.course;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.value.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotBlankTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\r\n\u000B\f",
                "\u001C\u001F",
                "\u0085",
                "\u00A0\u202F\u2007",
                "\u3000",
                "\u2028\u2029",
                "\u200B",
                "\u200C\u200D\u2060",
                "\uFEFF",
                "\u00AD",
                "\u200E\u202A\u2066",
                "\u200F",
                "\u202E",
                "\u206F",
                "\u061C",
                "\u115F",
                "\u1160",
                "\u180E",
                "\u3164",
                "\u2800",
                "\uFFA0"
            })
    void findsATextThatShowsNothingAndNothingElseIsWrongWithIt(String blank) {
        assertThat(Findings.of(course().title(LocalizedText.of("en", "Robots", "ru", blank))
                        .build()))
                .containsExactly("title[ru] text_blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "Я", "机", "\u200Fא", "\u0627\u200Cب", "е\u0301", "🤖", "1", "\u0000x"})
    void acceptsATextThatShowsSomething(String text) {
        assertThat(Findings.of(
                        Findings.VALIDATOR,
                        course().title(LocalizedText.of("ru", text)).build()))
                .isEmpty();
    }

    @Test
    void namesThePlaceInStringsOptionalsAndLists() {
        var course = course().code(" ")
                .summary(LocalizedText.of("en", ""))
                .addLearningOutcome(LocalizedText.of("en", "Builds robots"))
                .addLearningOutcome(LocalizedText.of("en", "Programs them", "ru", " "))
                .addKeyword("robots")
                .addKeyword("")
                .build();

        assertThat(Findings.of(course))
                .containsExactly(
                        "code text_blank",
                        "keywords[1] text_blank",
                        "learningOutcomes[1].<list element>[ru] text_blank",
                        "summary[en] text_blank");
    }

    @Test
    void findsEachBlankLanguage() {
        assertThat(Findings.of(
                        course().title(LocalizedText.of("en", "", "ru", "")).build()))
                .containsExactly("title[en] text_blank", "title[ru] text_blank");
    }
}
