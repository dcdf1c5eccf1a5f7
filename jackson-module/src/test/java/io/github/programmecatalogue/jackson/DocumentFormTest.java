package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFormTest {

    @ParameterizedTest
    @CsvSource({
        "catalogue.json, JSON",
        "catalogue.json.gz, JSON",
        "catalogue, JSON",
        "catalogue.yaml.json, JSON",
        "yaml, JSON",
        "каталог.ndjson, LINES",
        "catalogue.jsonl, LINES",
        "catalogue.JSONL.GZ, LINES",
        "data/catalogue.yaml, YAML",
        "catalogue.YML, YAML",
        "https://example.org/catalogue.yaml.gz, YAML",
    })
    void knowsTheFormOfADocumentByItsName(String name, DocumentForm form) {
        assertThat(DocumentForm.ofName(name)).isEqualTo(form);
    }
}
