package io.github.programmecatalogue.jackson.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.programmecatalogue.validation.CatalogueValidator;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextReportTest {

    @Test
    void groupsFindingsUnderTheirEntity() {
        String text = ReportWriter.text().document(Reports.DOCUMENT).format(Reports.faulty());

        assertThat(text)
                .startsWith("каталог 1.json\n\n")
                .contains("""

                course robotics  /courses/0
                """, "  error    reference_not_found  /courses/0/prerequisites/0/anyOf/0  12:36\n");
        assertThat(text.lines().reduce((before, last) -> last))
                .hasValueSatisfying(last -> assertThat(last).startsWith("каталог 1.json: not valid (errors: "));
    }

    @Test
    void saysWhyAndHowOncePerRule() {
        String text = ReportWriter.text(2_000, false).format(Reports.faulty());

        String remedy = CatalogueValidator.standard().getRules().stream()
                .filter(rule -> rule.getCode().equals("description_missing"))
                .findFirst()
                .flatMap(rule -> rule.getRemedy(Locale.ENGLISH))
                .orElseThrow();
        assertThat(text).containsOnlyOnce("What to do: " + remedy);
    }

    @Test
    void keepsToTheWidthOfTheTerminal() {
        for (int width : new int[] {20, 30, 60}) {
            String text = ReportWriter.text(width, false)
                    .document(Reports.DOCUMENT)
                    .format(Reports.validate(CatalogueValidator.builder().samplesPerRule(1)));

            assertThat(text.lines().filter(TextReportTest::hasSeveralWords))
                    .contains("каталог 1.json")
                    .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(width));
        }
        assertThatThrownBy(() -> ReportWriter.text(0, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The width of a text must be positive: 0");
    }

    /** A severity is always followed by what has it. */
    private static boolean hasSeveralWords(String line) {
        return line.strip().replaceFirst("^(error|warning|info) +", "").contains(" ");
    }

    @Test
    void breaksTheFirstLineOfAFindingBeforeThePointer() {
        String text = ReportWriter.text(60, false).document(Reports.DOCUMENT).format(Reports.faulty());

        assertThat(text).contains("""
                  error    reference_not_found
                           /courses/0/prerequisites/0/anyOf/0  12:36
                """.indent(0));
    }

    @Test
    void breaksLinesAtTheSameWordsInColours() {
        String plain = ReportWriter.text(40, false).format(Reports.faulty());
        String colourful = ReportWriter.text(40, true).format(Reports.faulty());

        assertThat(colourful.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void saysTheSameInColours() {
        ReportWriter colourful = ReportWriter.text(100, true);

        assertThat(colourful.format(Reports.faulty())).contains("\u001b[31merror");
        assertThat(colourful.format(Reports.faulty()).replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(ReportWriter.text().format(Reports.faulty()));
    }

    @Test
    void letsNothingThatAUserWroteActOnTheTerminal() {
        String text = ReportWriter.text().document(Reports.DOCUMENT).format(Reports.faulty());

        assertThat(text).contains("\\u001b[2J\\u202etxt");
        assertThat(text.replace("\n", "")).doesNotContainPattern("[\\p{Cc}\u202e]");
    }

    @Test
    void tellsWhatIsLeftOutAndWhatIsAccepted() {
        String text = ReportWriter.text()
                .format(Reports.validate(CatalogueValidator.builder().samplesPerRule(1)));

        assertThat(text)
                .contains(
                        "  warning  description_missing: 1 more\n",
                        "  Accepted: age_outside_childhood × 1  course algorithms\n");
    }

    @Test
    void speaksRussian() {
        String text = ReportWriter.text().language(Locale.forLanguageTag("ru")).format(Reports.faulty());

        assertThat(text)
                .contains(
                        "курс robotics  /courses/0", "  ошибка          text_blank", "Каталог: есть ошибки (ошибки: ");
        assertThat(ReportWriter.text()
                        .language(Locale.forLanguageTag("ru"))
                        .format(Reports.validate(CatalogueValidator.builder().samplesPerRule(1))))
                .contains("description_missing: ещё 1\n");
    }

    @Test
    void countsErrorsWarningsAndNotes() {
        assertThat(ReportWriter.text().format(Reports.faulty()))
                .containsPattern("\\(errors: \\d+, warnings: \\d+, notes: \\d+\\)\n$");
    }
}
