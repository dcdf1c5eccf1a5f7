package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.programmecatalogue.jackson.DocumentPlace.Line;
import io.github.programmecatalogue.validation.ValidationReport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDocumentTest {

    private static final String CATALOGUE = """
            {
              "id": "школа",
              "courses": [
                {"id": "dj", "title": {"ru": "Диджеинг 🎧", "en": "DJing"}},
                {
                  "id": "a/b~c",
                  "ageRange": {"min": 7, "max": 10}
                }
              ]
            }
            """;

    @ParameterizedTest
    @CsvSource({
        "'', 1, 1, 10, 2",
        "/id, 2, 9, 2, 16",
        "/courses, 3, 14, 9, 4",
        "/courses/0/title/en, 4, 55, 4, 62",
        "/courses/1/ageRange/max, 7, 37, 7, 39",
    })
    void saysWhereAValueStands(String pointer, int line, int column, int endLine, int endColumn) {
        DocumentPlace place = place(CATALOGUE, pointer);

        assertThat(region(place)).containsExactly(line, column, endLine, endColumn);
    }

    @ParameterizedTest
    @CsvSource({
        "/courses/0/summary, /courses/0",
        "/courses/1/ageRange/min/years, /courses/1/ageRange/min",
        "/courses/7/title, /courses",
        "/clusters/0, ''"
    })
    void fallsBackOnTheInnermostValueAround(String missing, String present) {
        assertThat(region(place(CATALOGUE, missing))).isEqualTo(region(place(CATALOGUE, present)));
    }

    @Test
    void showsTheValueInItsSurroundings() {
        assertThat(place(CATALOGUE, "/courses/1/ageRange/max").getSurroundings())
                .extracting(Line::getNumber, Line::getBefore, Line::getMarked, Line::getAfter)
                .containsExactly(
                        tuple(5, "    {", "", ""),
                        tuple(6, "      \"id\": \"a/b~c\",", "", ""),
                        tuple(7, "      \"ageRange\": {\"min\": 7, \"max\": ", "10", "}"),
                        tuple(8, "    }", "", ""),
                        tuple(9, "  ]", "", ""));
    }

    @Test
    void marksEveryLineOfAValueUpToAFew() {
        assertThat(place(CATALOGUE, "/courses").getSurroundings())
                .extracting(Line::getNumber, Line::getMarked)
                .startsWith(tuple(1, ""), tuple(2, ""), tuple(3, "["))
                .hasSize(10);
    }

    @Test
    void cutsALongLineAroundTheValue() {
        String name = "я".repeat(5_000);
        String json = "{\"a\":\"" + name + "\",\"b\":\"" + "🎧".repeat(400) + "\",\"c\":\"" + name + "\"}";

        Line line = place(json, "/b").getSurroundings().get(0);

        assertThat(line.getBefore()).startsWith("…я").endsWith("\"b\":").hasSize(61);
        assertThat(line.getMarked()).startsWith("\"🎧").endsWith("🎧…").hasSize(160);
        assertThat(line.getAfter()).startsWith(",\"c\":\"я").endsWith("я…").hasSize(161);
    }

    @Test
    @Timeout(20)
    void copiesNoWholeLineForAValueOfALongOne() {
        String json = "{\"courses\":[" + "{\"title\":\"Робототехника для младших\"},".repeat(200_000) + "{}]}";
        List<String> pointers = IntStream.range(0, 20_000)
                .mapToObj(index -> "/courses/" + index * 10 + "/title")
                .toList();

        Map<String, DocumentPlace> places =
                TextDocument.of("minified.json", json).places(pointers);

        assertThat(pointers)
                .allSatisfy(pointer -> assertThat(Objects.requireNonNull(places.get(pointer), pointer)
                                .getSurroundings())
                        .singleElement()
                        .extracting(Line::getMarked)
                        .isEqualTo("\"Робототехника для младших\""));
    }

    @Test
    void readsEscapedPointersAndNames() {
        assertThat(place("{\"a/b\": {\"c~d\": 5, \"\\u0065\": 6}}", "/a~1b/c~0d")
                        .getColumn())
                .isEqualTo(17);
        assertThat(place("{\"a/b\": {\"c~d\": 5, \"\\u0065\": 6}}", "/a~1b/e").getColumn())
                .isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({"'\n', 3", "'\r\n', 3", "'\r', 3"})
    void countsLinesHoweverTheyEnd(String end, int line) {
        assertThat(place("{" + end + "\"a\":" + end + "5}", "/a").getLine()).isEqualTo(line);
    }

    @Test
    void passesOverAByteOrderMark() {
        byte[] json = "\uFEFF{\"a\": 5}".getBytes(StandardCharsets.UTF_8);

        assertThat(place(TextDocument.of("a.json", json), "/a").getColumn()).isEqualTo(7);
    }

    @Test
    void findsWhatStandsBeforeAFaultOfTheJson() {
        TextDocument broken = TextDocument.of("a.json", "{\"a\": [1, 2, }");

        assertThat(place(broken, "/a/1").getColumn()).isEqualTo(11);
        assertThat(region(place(broken, "/b"))).isEqualTo(region(place(broken, "")));
        assertThat(TextDocument.of("empty.json", "").places(List.of("/a"))).isEmpty();
        ValidationReport cutOff = CatalogueReader.standard()
                .read("{\"formatVersion\": \"1.0\",\n\n \"id\"")
                .getReport();
        assertThat(cutOff.getFindings()).isNotEmpty();
        assertThat(TextDocument.of("streamed.json", "").places(cutOff)).isEmpty();
    }

    @Test
    void refusesANameThatIsNeitherAPathNorAUri() {
        assertThatThrownBy(() -> TextDocument.of("https://a b/c.json", "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The name of a document must be a path or a URI: https://a b/c.json");
    }

    private static List<Integer> region(DocumentPlace place) {
        return List.of(place.getLine(), place.getColumn(), place.getEndLine(), place.getEndColumn());
    }

    private static DocumentPlace place(String json, String pointer) {
        return place(TextDocument.of("catalogue.json", json), pointer);
    }

    private static DocumentPlace place(TextDocument document, String pointer) {
        return Objects.requireNonNull(document.places(List.of(pointer)).get(pointer), pointer);
    }
}
