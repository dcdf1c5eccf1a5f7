package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where values stand in documents that are no single JSON object. */
class PlacesOfAFormTest {

    private static final String LINES = """
            {"catalogue": {"id": "школа", "title": {"ru": "Школа 🎧", "en": "School"}, "catalogue": 1}}

            {"courses": {"id": "a", "title": {"ru": "Курс"}}}
            {"offerings": {"id": "o"}}
            nonsense
            {"course": {"id": "x"}}
              {"courses": {"id": "b",\t"title": {"ru": "🎧🎧", "en": 7}}}
            {"courses": {"id": }}
            {"courses": {"id": "d", "ageRange": {"min": 5}, "ageRange": 8}}
            """;

    private static final String YAML = """
            # Каталог 🎧
            id: школа
            title: {ru: "Школа 🎧", en: School}
            courses:
              - id: a
                title: &title
                  ru: Курс
                  en: Course

              # another one
              - id: b
                # its title
                title: {ru: "🎧🎧", en: 7}
              - id: c
                title: *title
                extensions: [*title, [ ] ]
                summary:
                  ru: |
                    Два
                    слова
            language: ru
            language: en
            """;

    @ParameterizedTest
    @CsvSource({
        "/id, 1, 22, 1, 29",
        "/title/en, 1, 65, 1, 73",
        "/language, 1, 15, 1, 91",
        "/catalogue, 1, 89, 1, 90",
        "/courses/0, 3, 13, 3, 49",
        "/courses/0/title/ru, 3, 41, 3, 47",
        "/courses/1/title/en, 7, 57, 7, 58",
        "/courses/1/summary, 7, 15, 7, 60",
        "/courses/2/title, 8, 13, 8, 14",
        "/courses/3/ageRange/min, 9, 45, 9, 46",
        "/courses/3/ageRange/max, 9, 37, 9, 47",
        "/courses/3/ageRange, 9, 61, 9, 62",
        "/offerings/0/id, 4, 22, 4, 25",
        "/course, 6, 12, 6, 23",
    })
    void findsWhatBelongsToALine(String pointer, int line, int column, int endLine, int endColumn) {
        assertThat(region("catalogue.ndjson", LINES, pointer)).containsExactly(line, column, endLine, endColumn);
    }

    @ParameterizedTest
    @CsvSource({"'\n'", "'\r\n'", "'\r'"})
    void countsLinesHoweverTheyEnd(String end) {
        assertThat(region("a.jsonl", LINES.replace("\n", end), "/courses/1/title/en"))
                .containsExactly(7, 57, 7, 58);
        assertThat(region("a.yaml", YAML.replace("\n", end), "/courses/1/title/en"))
                .containsExactly(13, 29, 13, 30);
    }

    @Test
    void findsTheSecondHeader() {
        String lines = "{\"catalogue\":{\"id\":\"c\"}}\n{\"catalogue\":{\"id\":\"d\"}}\n";

        assertThat(region("a.jsonl", lines, "/catalogue")).containsExactly(2, 14, 2, 24);
        assertThat(region("a.jsonl", lines, "/id")).containsExactly(1, 20, 1, 23);
    }

    @Test
    void pointsToTheWholeDocumentWhereThereIsNoHeader() {
        assertThat(region("a.jsonl", "{\"courses\":{}}\n", "/catalogue")).containsExactly(1, 1, 2, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2, 1, 22, 13",
        "/id, 2, 5, 2, 10",
        "/title/ru, 3, 13, 3, 23",
        "/title/en, 3, 29, 3, 35",
        "/language, 22, 11, 22, 13",
        "/courses/0, 5, 5, 8, 17",
        "/courses/0/title, 6, 12, 8, 17",
        "/courses/0/title/en, 8, 11, 8, 17",
        "/courses/0/summary, 5, 5, 8, 17",
        "/courses/1/title/en, 13, 29, 13, 30",
        "/courses/2/title/ru, 7, 11, 7, 15",
        "/courses/2/extensions, 16, 17, 16, 31",
        "/courses/2/extensions/1, 16, 26, 16, 29",
        "/courses/2/summary/ru, 18, 11, 21, 1",
    })
    void findsWhatANodeOfYamlHolds(String pointer, int line, int column, int endLine, int endColumn) {
        assertThat(region("catalogue.yaml", YAML, pointer)).containsExactly(line, column, endLine, endColumn);
    }

    @Test
    void endsABlockOfYamlWithTheAliasThatEndsIt() {
        assertThat(region("a.yml", "a: &a\n  b: 1\nc:\n  - *a\n\n\nd: 2\n", "/c"))
                .containsExactly(4, 3, 4, 7);
    }

    @Test
    void findsWhatStandsBeforeABreakOfYaml() {
        assertThat(region("a.yaml", "a:\n  b: 1\nc: [\n", "/a/b")).containsExactly(2, 6, 2, 7);
        assertThat(TextDocument.of("a.yaml", "").places(List.of("/a"))).isEmpty();
    }

    @Test
    void readsAFileAsItIsEncodedAndCompressed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("каталог.yaml.gz");
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(("\uFEFF" + YAML).getBytes(StandardCharsets.UTF_16LE));
        }
        Files.write(file, zipped.toByteArray());

        TextDocument document = TextDocument.read(file);

        assertThat(document.getText()).isEqualTo(YAML);
        assertThat(region(document, "/title/en")).containsExactly(3, 29, 3, 35);
        assertThat(region(CatalogueReader.standard().read(file).readDocument(), "/title/en"))
                .containsExactly(3, 29, 3, 35);
    }

    @Test
    void takesTheFormThatTheReaderWasTold() throws IOException {
        ReadResult result = CatalogueReader.standard().form(DocumentForm.YAML).read(YAML);

        assertThat(region(result.readDocument(), "/title/en")).containsExactly(3, 29, 3, 35);
    }

    @Test
    void endsTheTextWhereAFileIsDamaged() {
        byte[] damaged = YAML.getBytes(StandardCharsets.UTF_8);
        damaged["# Каталог 🎧\nid: ".getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;

        assertThat(TextDocument.of("a.yaml", damaged).getText()).isEqualTo("# Каталог 🎧\nid: ");
    }

    private static List<Integer> region(String name, String text, String pointer) {
        return region(TextDocument.of(name, text), pointer);
    }

    private static List<Integer> region(TextDocument document, String pointer) {
        DocumentPlace place =
                Objects.requireNonNull(document.places(List.of(pointer)).get(pointer), pointer);
        return List.of(place.getLine(), place.getColumn(), place.getEndLine(), place.getEndColumn());
    }
}
