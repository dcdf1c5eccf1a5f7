package io.github.programmecatalogue.jackson.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.validation.ValidationReport;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void isValidAgainstItsSchema() {
        ReportWriter json = ReportWriter.json();

        assertThat(problems(json.format(Reports.faulty()))).isEmpty();
        assertThat(problems(json.document(Reports.DOCUMENT).format(Reports.faulty())))
                .isEmpty();
        assertThat(problems("{\"reportVersion\": \"2.0\"}")).isNotEmpty();
    }

    @Test
    void holdsEveryFindingWithItsPlace() {
        ValidationReport report = Reports.faulty();

        JsonNode root =
                MAPPER.readTree(ReportWriter.json().document(Reports.DOCUMENT).format(report));

        assertThat(root.at("/document").asString()).isEqualTo("каталог 1.json");
        assertThat(root.at("/valid").asBoolean()).isFalse();
        assertThat(root.at("/findings")
                        .valueStream()
                        .map(finding -> finding.at("/pointer").asString()))
                .containsExactlyElementsOf(
                        report.getFindings().stream().map(Finding::getPointer).toList());
        JsonNode missing = finding(root, "reference_not_found");
        assertThat(missing.at("/pointer").asString()).isEqualTo("/courses/0/prerequisites/0/anyOf/0");
        assertThat(missing.at("/kind").asString()).isEqualTo("course");
        assertThat(missing.at("/id").asString()).isEqualTo("robotics");
        assertThat(missing.at("/evidence/value").asString()).isEqualTo("algoritms");
        assertThat(missing.at("/place/line").asInt()).isEqualTo(12);
        assertThat(missing.at("/message").asString()).contains("algorithms");
    }

    @Test
    void explainsTheRulesInTheReadersLanguage() {
        JsonNode root = MAPPER.readTree(
                ReportWriter.json().language(Locale.forLanguageTag("ru")).format(Reports.faulty()));

        JsonNode blank = rule(root, "text_blank");
        assertThat(root.at("/language").asString()).isEqualTo("ru");
        assertThat(blank.at("/sentence").asString()).isEqualTo("Текст не должен быть пустым");
        assertThat(blank.at("/reference").asString()).endsWith("/RULES.ru.md#text_blank");
    }

    @Test
    void refersToThePageOfRulesThatItIsTold() {
        ReportWriter own = ReportWriter.json().reference(URI.create("https://school.example/rules"));

        JsonNode root = MAPPER.readTree(own.format(Reports.faulty()));

        assertThat(rule(root, "text_blank").at("/reference").asString())
                .isEqualTo("https://school.example/rules#text_blank");
    }

    @Test
    void countsWhatItDoesNotShow() {
        ValidationReport capped = Reports.validate(CatalogueValidator.builder().samplesPerRule(1));

        JsonNode rule = rule(MAPPER.readTree(ReportWriter.json().format(capped)), "description_missing");

        assertThat(rule.at("/count").asInt()).isEqualTo(2);
        assertThat(rule.at("/shown").asInt()).isEqualTo(1);
    }

    @Test
    void listsWhatIsAccepted() {
        JsonNode root = MAPPER.readTree(ReportWriter.json().format(Reports.faulty()));

        JsonNode accepted = root.at("/suppressed/0");
        assertThat(accepted.at("/code").asString()).isEqualTo("age_outside_childhood");
        assertThat(accepted.at("/reason").asString()).isEqualTo(Reports.EVIL);
        assertThat(accepted.at("/count").asInt()).isEqualTo(1);
    }

    @Test
    void namesEveryKindOfEntityInItsSchema() {
        JsonNode schema = MAPPER.readTree(ReportWriter.class.getResourceAsStream("report-1.0.schema.json"));

        assertThat(schema.at("/$defs/kind/enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of("catalogue"),
                                Arrays.stream(Section.values()).map(Section::getSingular))
                        .toList());
    }

    private static JsonNode finding(JsonNode root, String code) {
        return of(root.at("/findings"), code);
    }

    private static JsonNode rule(JsonNode root, String code) {
        return of(root.at("/rules"), code);
    }

    private static JsonNode of(JsonNode list, String code) {
        return list.valueStream()
                .filter(node -> node.at("/code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static List<?> problems(String json) {
        InputStream resource = ReportWriter.class.getResourceAsStream("report-1.0.schema.json");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource);
        return schema.validate(json, InputFormat.JSON);
    }
}
