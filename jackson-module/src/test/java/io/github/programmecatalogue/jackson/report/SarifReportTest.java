package io.github.programmecatalogue.jackson.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.programmecatalogue.jackson.CatalogueModule;
import io.github.programmecatalogue.jackson.TextDocument;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.validation.CatalogueValidator;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void isValidAgainstTheOfficialSchema() {
        ReportWriter sarif = ReportWriter.sarif();

        assertThat(problems(sarif.format(Reports.faulty()))).isEmpty();
        assertThat(problems(sarif.document(Reports.DOCUMENT).format(Reports.faulty())))
                .isEmpty();
        assertThat(problems("{\"version\": \"2.1.0\", \"runs\": [{}]}")).isNotEmpty();
    }

    @Test
    void givesEachResultItsRuleLevelAndRegion() {
        JsonNode run = MAPPER.readTree(
                        ReportWriter.sarif().document(Reports.DOCUMENT).format(Reports.faulty()))
                .at("/runs/0");

        JsonNode result = run.at("/results")
                .valueStream()
                .filter(node -> node.at("/ruleId").asString().equals("reference_not_found"))
                .findFirst()
                .orElseThrow();
        JsonNode rule = run.at("/tool/driver/rules").get(result.at("/ruleIndex").asInt());
        assertThat(rule.at("/id").asString()).isEqualTo("reference_not_found");
        assertThat(rule.at("/defaultConfiguration/level").asString()).isEqualTo("error");
        assertThat(rule.at("/helpUri").asString()).endsWith("/RULES.md#reference_not_found");
        assertThat(result.at("/level").asString()).isEqualTo("error");
        assertThat(result.at("/locations/0/physicalLocation/region").toString())
                .isEqualTo("{\"startLine\":12,\"startColumn\":36,\"endLine\":12,\"endColumn\":47}");
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asString())
                .isEqualTo("/courses/0/prerequisites/0/anyOf/0");
    }

    @Test
    void takesNothingInAMessageForAPlaceholderOrALink() {
        String json =
                Reports.DOCUMENT.getText().replace("<script>alert(1)</script>", "[all](https://x.example) {0} \\\\");
        Catalogue catalogue =
                JsonMapper.builder().addModule(new CatalogueModule()).build().readValue(json, Catalogue.class);

        JsonNode log = MAPPER.readTree(
                ReportWriter.sarif().format(CatalogueValidator.standard().validate(catalogue)));

        assertThat(log.at("/runs/0/results")
                        .valueStream()
                        .map(result -> result.at("/message/text").asString()))
                .anySatisfy(message -> assertThat(message).contains("\\[all\\](https://x.example) {{0}} \\\\"))
                .noneSatisfy(message -> assertThat(message).contains("[all]("));
    }

    @Test
    void keepsTheCountsAndWhatIsAccepted() {
        JsonNode properties =
                MAPPER.readTree(ReportWriter.sarif().format(Reports.faulty())).at("/runs/0/properties");

        assertThat(properties.at("/counts/description_missing").asInt()).isEqualTo(2);
        assertThat(properties.at("/suppressed/0/reason").asString()).isEqualTo(Reports.EVIL);
    }

    @ParameterizedTest
    @CsvSource({
        "каталог 1.json, %D0%BA%D0%B0%D1%82%D0%B0%D0%BB%D0%BE%D0%B3%201.json",
        "data/a#b?c.json, data/a%23b%3Fc.json",
        "2026-11-23T10:00.json, ./2026-11-23T10:00.json",
        "a:b.json, ./a:b.json",
        "data/a:b.json, data/a:b.json",
        "data\\a.json, data%5Ca.json",
        "C:\\data\\x y.json, file:///C:/data/x%20y.json",
        "C:/data/x.json, file:///C:/data/x.json",
        "\\\\srv\\share\\x.json, file://srv/share/x.json",
        "https://it-cube.example/catalogue.json, https://it-cube.example/catalogue.json"
    })
    void namesTheFileAsAUri(String name, String uri) {
        ReportWriter sarif = ReportWriter.sarif().document(TextDocument.of(name, "{}"));

        JsonNode log = MAPPER.readTree(sarif.format(Reports.faulty()));

        assertThat(log.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo(uri);
    }

    static List<?> problems(String sarif) {
        InputStream resource = ClassLoader.getSystemResourceAsStream("schema/sarif-schema-2.1.0.json");
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(resource);
        return schema.validate(sarif, InputFormat.JSON);
    }
}
