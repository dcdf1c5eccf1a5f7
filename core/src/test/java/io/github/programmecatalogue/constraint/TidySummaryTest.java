package io.github.programmecatalogue.constraint;

import static io.github.programmecatalogue.constraint.Findings.course;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TidySummaryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Собираем робота и учим его…",
                "Собираем робота и учим его...",
                "We build a robot and [...]",
                "We build a robot and […]"
            })
    void findsASummaryThatEndsWithAnEllipsis(String summary) {
        assertThat(findings(summary)).containsExactly("summary[ru] summary_truncated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Хочешь собрать робота?..",
                "We build a robot... and teach it to walk.",
                "Собираем робота",
                "Собираем робота.",
                "我们一起造机器人。"
            })
    void acceptsASummaryThatIsComplete(String summary) {
        assertThat(findings(summary)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {140, 160, 200, 255})
    void findsAUsualCutLengthWithoutAFinalMark(int length) {
        assertThat(findings(ofLength(length, "и"))).containsExactly("summary[ru] summary_truncated");
        assertThat(findings(ofLength(length, "🤖"))).containsExactly("summary[ru] summary_truncated");
        assertThat(findings(ofLength(length, ","))).containsExactly("summary[ru] summary_truncated");
        assertThat(findings("🤖".repeat(length))).containsExactly("summary[ru] summary_truncated");
        assertThat(findings(ofLength(length, ". Собираем"))).containsExactly("summary[ru] summary_truncated");
        assertThat(findings(ofLength(length - 1, "и"))).isEmpty();
        assertThat(findings(ofLength(length + 1, "и"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "!",
                "?",
                ".»",
                ".”",
                "!\"",
                "?)",
                "。",
                "！",
                "؟",
                "۔",
                "।",
                ". 🚀",
                "! 👩\u200D🚀",
                ".“",
                ".'",
                ". 👍🏻",
                ". ❤\uFE0F"
            })
    void acceptsAUsualCutLengthWithAFinalMark(String end) {
        assertThat(findings(ofLength(160, end))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"500, ''", "501, summary[ru] summary_too_long"})
    void allows500CodePoints(int length, String finding) {
        List<String> expected = finding.isEmpty() ? List.of() : List.of(finding);

        assertThat(findings(ofLength(length, "."))).isEqualTo(expected);
        assertThat(findings("🤖".repeat(length))).isEqualTo(expected);
    }

    @Test
    void findsAnEllipsisBeforeWhiteSpace() {
        assertThat(findings("Собираем робота… \n"))
                .containsExactly("summary[ru] summary_truncated", "summary[ru] text_surrounding_whitespace");
    }

    @Test
    void findsNothingElseWrongWithABlankSummary() {
        assertThat(findings(" ".repeat(160))).containsExactly("summary[ru] text_blank");
    }

    @Test
    void findsWhatIsWrongWithAnyText() {
        assertThat(findings("Роботы&nbsp;и дроны. "))
                .containsExactly("summary[ru] text_has_markup", "summary[ru] text_surrounding_whitespace");
        assertThat(findings("Уточняется")).containsExactly("summary[ru] text_placeholder");
        assertThat(findings("...")).containsExactly("summary[ru] text_placeholder");
    }

    private static String ofLength(int codePoints, String end) {
        return "я".repeat(codePoints - end.codePointCount(0, end.length())) + end;
    }

    private static List<String> findings(String summary) {
        return Findings.of(course().summary(LocalizedText.of("ru", summary)).build());
    }
}
