package io.github.programmecatalogue.jackson.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.jackson.CatalogueReader;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Conditions;
import io.github.programmecatalogue.validation.GraphRule;
import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.validation.ValidationReport;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportWriterTest {

    private static final ReportWriter FAILING = ReportWriter.of((report, setting, out) -> {
        out.write("half of a ");
        throw new IOException("No more");
    });

    @TempDir
    private Path folder;

    @Test
    void refersToNoPageForAnOwnRuleUnlessOneIsGiven() {
        ValidationReport report = Reports.validate(CatalogueValidator.builder().rule(new TitleInLatin()));
        URI page = URI.create("https://school.example/rules");

        assertThat(ReportWriter.json().format(report))
                .contains("\"school:title_in_latin\"")
                .doesNotContain("#school-title_in_latin");
        assertThat(ReportWriter.sarif().format(report)).doesNotContain("#school-title_in_latin");
        assertThat(ReportWriter.html().format(report))
                .contains("<span>school:title_in_latin</span>")
                .doesNotContain("#school-title_in_latin");
        assertThat(ReportWriter.json().reference(page).format(report))
                .contains("\"https://school.example/rules#school-title_in_latin\"");
        assertThat(JsonReportTest.problems(ReportWriter.json().format(report))).isEmpty();
        assertThat(SarifReportTest.problems(ReportWriter.sarif().format(report)))
                .isEmpty();
    }

    @Test
    void namesTheRulesThatRestOnWhatCouldNotBeRead() {
        ValidationReport report = CatalogueReader.standard()
                .read(Reports.DOCUMENT.getText().replace("\"id\": \"algorithms\",", ""))
                .getReport();
        JsonMapper mapper = new JsonMapper();

        assertThat(report.getUnjudged()).contains("reference_not_found");
        assertThat(ReportWriter.text(2_000, false).format(report))
                .contains(
                        "\n  Not judged, since not all could be read:\n    ",
                        "\n    reference_not_found  The reference must name ");
        assertThat(ReportWriter.html().format(report))
                .contains("<li><a href=\"", ">reference_not_found</a> The reference must name ");
        assertThat(mapper.readTree(ReportWriter.json().format(report)).at("/unjudged"))
                .extracting(JsonNode::asString)
                .containsExactlyElementsOf(report.getUnjudged());
        assertThat(mapper.readTree(ReportWriter.sarif().format(report)).at("/runs/0/properties/unjudged"))
                .extracting(JsonNode::asString)
                .containsExactlyElementsOf(report.getUnjudged());
    }

    @Test
    void refusesAPageOfRulesWithoutAPath() {
        assertThatThrownBy(() -> ReportWriter.json().reference(URI.create("mailto:rules@school.example")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A page of rules must have a path: mailto:rules@school.example");
    }

    @ParameterizedTest
    @CsvSource({"ru, ru", "ru-RU, ru", "en-GB, en", "ja, en", "und, en"})
    void namesTheLanguageOfTheTextsThatItUses(String readers, String texts) {
        Locale locale = Locale.forLanguageTag(readers);
        JsonMapper mapper = new JsonMapper();

        assertThat(mapper.readTree(ReportWriter.json().language(locale).format(Reports.faulty()))
                        .at("/language")
                        .asString())
                .isEqualTo(texts);
        assertThat(mapper.readTree(ReportWriter.sarif().language(locale).format(Reports.faulty()))
                        .at("/runs/0/tool/driver/language")
                        .asString())
                .isEqualTo(texts);
    }

    @Test
    void replacesAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "x".repeat(1_000_000));

        ReportWriter.json().write(Reports.faulty(), file);

        assertThat(file).hasContent(ReportWriter.json().format(Reports.faulty()));
        assertThat(folder.toFile().list()).containsExactly("report.json");
    }

    @Test
    void leavesAFileAsItWasIfWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "the report of yesterday");

        assertThatThrownBy(() -> FAILING.write(Reports.faulty(), file))
                .isInstanceOf(IOException.class)
                .hasMessage("No more");

        assertThat(file).hasContent("the report of yesterday");
        assertThat(folder.toFile().list()).containsExactly("report.json");
    }

    @Test
    void leavesNoFileIfWritingFails() {
        assertThatThrownBy(() -> FAILING.write(Reports.faulty(), folder.resolve("report.json")))
                .hasMessage("No more");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void writesThroughALink() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "the report of yesterday");
        Path link = Files.createSymbolicLink(folder.resolve("latest.json"), file);

        ReportWriter.json().write(Reports.faulty(), link);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent(ReportWriter.json().format(Reports.faulty()));
    }

    private static final class TitleInLatin implements GraphRule {

        @Override
        public String getCode() {
            return "school:title_in_latin";
        }

        @Override
        public Severity getSeverity() {
            return Severity.INFO;
        }

        @Override
        public void check(CatalogueGraph graph, Conditions conditions, GraphRule.Reporter reporter) {
            reporter.report(PropertyPath.of("courses"), Map.of());
        }
    }
}
