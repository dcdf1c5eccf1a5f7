package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.Extensions;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class YamlReaderTest {

    private static final CatalogueReader READER = CatalogueReader.standard().form(DocumentForm.YAML);

    private static final String HEADER = """
            formatVersion: "1.0"
            id: c
            title: {ru: Школа 🎧}
            language: ru
            """;

    static Stream<Arguments> scalars() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", "text");
        json.put("'12'", "12");
        json.put("!!str 12", "12");
        json.put("! 12", "12");
        json.put("True", "True");
        json.put("~", "~");
        json.put("0x1F", "0x1F");
        json.put("012", "012");
        json.put("2026-11-23", "2026-11-23");
        json.put("true", true);
        json.put("false", false);
        json.put("12", 12);
        json.put("-0.50", new BigDecimal("-0.50"));
        json.put("!!float 3", 3);
        json.put("!!int '7'", 7);
        json.put("|\\n    two\\n    lines", "two\nlines\n");
        return json.entrySet().stream().map(entry -> arguments(entry.getKey().replace("\\n", "\n"), entry.getValue()));
    }

    @ParameterizedTest
    @MethodSource("scalars")
    void readsScalarsAsTheJsonSchemaHasThem(String yaml, Object value) {
        Catalogue read = READER.read(HEADER + "extensions:\n  a: " + yaml + "\n")
                .getCatalogue()
                .orElseThrow();

        assertThat(read.getExtensions()).isEqualTo(Extensions.of("a", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "!!null null"})
    void readsNullAsAbsent(String yaml) {
        ReadResult result = READER.read(HEADER + "url: " + yaml + "\n");

        assertThat(result.isLossless()).isTrue();
        assertThat(result.getCatalogue().orElseThrow().getUrl()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!binary aGFsbG8=", "!course x", "!!int x", "!set {a: }", ".nan", "-.inf", "!!map [a]"})
    void reportsWhatJsonDoesNotHave(String yaml) {
        assertThat(Faults.of(READER.read(HEADER + "url: " + yaml + "\n")))
                .containsExactly("/url type_mismatch {found=…, string=}");
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                arguments("", " json_malformed {empty=}"),
                arguments("# nothing\n", " json_malformed {empty=}"),
                arguments("- a\n- b\n", " type_mismatch {found=[…], object=}"),
                arguments(HEADER + "id: d\n", "/id property_duplicate {property=id}"),
                arguments(HEADER + "<<: {url: x}\n", "/<< property_unknown {known=…, property=<<}"),
                arguments(HEADER + "12: x\n", "/12 property_unknown {known=…, property=12}"),
                arguments(HEADER + "? [a, b]\n: {x: 1}\n", " type_mismatch {found=[…], string=}"),
                arguments(HEADER + "? !foo [a, [b]]\n: [c]\n", " type_mismatch {found=[…], string=}"),
                arguments(HEADER + "? !foo {a: b}\n: c\n", " type_mismatch {found={…}, string=}"),
                arguments(HEADER + "---\nid: d\n", " json_malformed {column=1, line=6, trailing={…}}"),
                arguments(HEADER + "url: \"\\UFFFFFFFF\"\n", "/url json_malformed {column=4, line=5}"),
                arguments("%YAML 2.0\n---\nid: c\n", " json_malformed {column=1, line=1, yaml=2.0}"),
                arguments(HEADER + "url: *nobody\n", "/url json_malformed {alias=nobody, column=6, line=5}"),
                arguments(
                        HEADER + "extensions: &a\n  b: *a\n",
                        "/extensions/b json_malformed {alias=a, column=6, line=6}"),
                arguments(
                        HEADER + "url: 🎧🎧\u0007\n",
                        "/url json_malformed {column=10, line=5, outOfPlace=\"\\u0007\"}"),
                arguments(
                        HEADER + "publisher: {ru: 🎧🎧 ]\n",
                        "/publisher/ru json_malformed {closing=}, column=22, line=5}"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void reportsWhatIsWrongWithADocument(String yaml, String fault) {
        assertThat(Faults.of(READER.read(yaml)).stream().map(found -> found.replaceAll("known=\\[.*]", "known=…")))
                .containsExactly(fault);
    }

    /** What hands forget or add, where it is noticed, and what is said of it. */
    static Stream<Arguments> slips() {
        String colon =
                "a colon stands in a text, which then belongs between quotation marks, or a comma is missing before it";
        String column = "the line does not fit those above it: what belongs together begins in the same column";
        String behind =
                "text stands behind a closing quotation mark or bracket; the whole text belongs between quotation marks";
        return Stream.of(
                arguments("publisher: {en: Robots: a school}", colon + " (line 5, column 23)"),
                arguments("publisher: Robots: a school", colon + " (line 5, column 18)"),
                arguments("publisher:\n  en: Robots\n   ru: Роботы", column + " (line 7, column 6)"),
                arguments("publisher:\n    en: School\n  ru: Школа", column + " (line 7, column 3)"),
                arguments(
                        "publisher: {en: School\n  ru: Школа}",
                        "a comma or } is missing before this place (line 6, column 5)"),
                arguments("publisher: {en: School", "a comma or } is missing before this place (line 6, column 1)"),
                arguments("publisher: {en: ", "it ends in the middle (line 6, column 1)"),
                arguments("publisher: {en: School}]", "\"]\" is out of place (line 5, column 24)"),
                arguments("url: \"https://school.example\" soon", behind + " (line 5, column 31)"),
                arguments("url: [school] club", behind + " (line 5, column 15)"),
                arguments(
                        "url: @school",
                        "\"@\" begins a text, which belongs between quotation marks then (line 5, column 6)"),
                arguments(
                        "url: \"https://school.example",
                        "a quotation mark has no other that closes it (line 5, column 6)"),
                arguments(
                        "url: \"C:\\dir\"",
                        "\"d\" stands behind a backslash, which is written twice in a text (line 5, column 10)"),
                arguments(
                        "url: \"C:\\users\"",
                        "\"u\" stands behind a backslash, which is written twice in a text (line 5, column 11)"),
                arguments("code: \"a\\\\b\"\nurl: !%zz school", "\"z\" is out of place (line 6, column 8)"),
                arguments("publisher:\n\ten: School", "a tab stands where spaces belong (line 6, column 1)"),
                arguments("url\ncode: x", "a line has no name with a colon and a space behind it (line 5, column 1)"),
                arguments("...\nurl: x", "the line --- is missing before it (line 6, column 1)"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void saysInTheReadersLanguageWhatIsWrongWithALine(String yaml, String message) {
        assertThat(READER.read(HEADER + yaml + "\n").getReport().getFindings())
                .extracting(finding -> finding.getMessage(Locale.ENGLISH))
                .anySatisfy(said -> assertThat(said).endsWith(": " + message));
    }

    @Test
    void saysThatATextIsNotClosedWhereItEndsInABackslash() {
        assertThat(READER.read(HEADER + "url: \"school\\").getReport().getFindings())
                .extracting(finding -> finding.getMessage(Locale.ENGLISH))
                .anySatisfy(said -> assertThat(said)
                        .endsWith(": a quotation mark has no other that closes it (line 5, column 14)"));
    }

    @Test
    void readsADocumentThatIsCutOffAnywhere() {
        String whole = HEADER + """
                url: "https://school.example/\\x41\\u0416\\U0001F916\\
                  \\t?"
                publisher: &p {en: !!str 'It''s', ru: >-
                  Школа}
                courses:
                  - {id: a, title: *p}
                """;

        for (int end = HEADER.length(); end < whole.length(); end++) {
            assertThat(READER.read(whole.substring(0, end)).getEntries())
                    .as(whole.substring(HEADER.length(), end))
                    .isNotEmpty();
        }
    }

    @Test
    void leavesOutADamagedEntityOnly() {
        ReadResult result = READER.read(HEADER + """
                courses:
                  - {id: a, title: {ru: А}}
                  - id: b
                    title: [1]
                    unknown: {x: [1, {y: 2}]}
                  - {id: c, title: {ru: В}}
                """);

        assertThat(Faults.entries(result)).containsExactly("header", "/courses/0 a", "/courses/1 (b)", "/courses/2 c");
    }

    @Test
    void goesOnBehindANameThatIsNoText() {
        ReadResult result = READER.read(HEADER + """
                courses:
                  - id: a
                    ? !foo [x]
                    : y
                    title: {ru: А}
                  - {id: b, title: {ru: Б}}
                """);

        assertThat(Faults.of(result)).containsExactly("/courses/0 type_mismatch {found=[…], string=}");
        assertThat(result.getEntries()).hasSize(3);
    }

    @Test
    void keepsWhatStandsBeforeABreak() {
        ReadResult result = READER.read(HEADER + """
                courses:
                  - {id: a, title: {ru: А}}
                  - id: b
                    title: {ru: "Б}
                """);

        assertThat(Faults.entries(result)).startsWith("header", "/courses/0 a", "/courses/1 (b)");
    }

    @Test
    void readsWhatAnAliasStandsFor() {
        ReadResult result = READER.read(HEADER + """
                courses:
                  - id: a
                    title: &title {ru: &text Курс}
                    extensions: &all {deep: [&inner {t: *text}, *inner, *inner]}
                  - {id: b, title: *title, extensions: *all}
                  - {id: &text c, title: {ru: *text}}
                """);

        List<Course> courses = result.getCatalogue().orElseThrow().getCourses();
        assertThat(Faults.of(result)).isEmpty();
        assertThat(courses)
                .extracting(course -> course.getTitle().toString())
                .containsExactly("{ru=Курс}", "{ru=Курс}", "{ru=c}");
        assertThat(courses.get(1).getExtensions()).isEqualTo(courses.get(0).getExtensions());
        assertThat(courses.get(0).getExtensions().toString()).contains("[{t=Курс}, {t=Курс}, {t=Курс}]");
    }

    static Stream<String> bombs() {
        StringBuilder laughs =
                new StringBuilder(HEADER + "extensions:\n  a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
        for (int i = 1; i < 12; i++) {
            String alias = "*a" + (i - 1);
            laughs.append("  a" + i + ": &a" + i + " [" + (alias + ", ").repeat(8) + alias + "]\n");
        }
        String long1 =
                HEADER + "extensions:\n  a: &a " + "x".repeat(100_000) + "\n  b: [" + "*a, ".repeat(20_000) + "*a]\n";
        return Stream.of(laughs.toString(), long1);
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void stopsWhereAliasesRepeatTooMuch(String bomb) {
        ReadResult result = READER.read(bomb);

        assertThat(Faults.of(result)).singleElement().asString().contains("json_malformed {aliases=10, column=");
        assertThat(result.isLossless()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void stopsWhereADocumentIsNestedTooDeep(String level) {
        assertThat(Faults.of(READER.read(HEADER + "extensions:\n  a:\n    " + level.repeat(100_000) + "\n")))
                .filteredOn(fault -> fault.contains("json_malformed"))
                .singleElement()
                .asString()
                .contains("line=7", "tooDeep=500");
    }

    @Test
    void readsAPairOfSurrogatesWhereverABufferEnds() {
        for (int length = 1_000; length < 1_060; length++) {
            String title = "я".repeat(length) + "🎧".repeat(2_000);

            Catalogue read = READER.read(HEADER.replace("Школа 🎧", title))
                    .getCatalogue()
                    .orElseThrow();

            assertThat(read.getTitle().toString()).isEqualTo("{ru=" + title + "}");
        }
    }

    @Test
    void stopsAtTheGreatestSize() {
        byte[] yaml = (HEADER + "url: " + "x".repeat(10_000)).getBytes(StandardCharsets.UTF_8);

        assertThat(Faults.of(READER.maxSize(5_000).read(yaml)))
                .singleElement()
                .asString()
                .contains("json_malformed", "line=5", "tooLarge=5000");
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"x", "\"x", "|\n    x", "a #"})
    void readsALongScalarInNoTimeAndGivesUpOneThatIsTooLong(String start) {
        String yaml = HEADER + "extensions:\n  a: " + start;

        READER.read(yaml + "x".repeat(4_000_000));
        assertThat(Faults.of(READER.read(yaml + "x".repeat(11_000_000) + "\"")))
                .filteredOn(fault -> fault.contains("json_malformed"))
                .singleElement()
                .asString()
                .contains("tooLong=10000000", "line=6");
    }

    @Tag("slow")
    @Test
    void survivesADocumentWithAnyCharacterChanged() {
        String yaml = HEADER + """
                courses:
                  - &a {id: a, title: {ru: "А \\u0041"}}
                  - id: b
                    title:
                      ru: >-
                        Б
                    extensions: {x: *a, y: !!str 1, 'z': |2}
                """;
        for (char changed : "\0\t\n \"'%&*-:?@[]{}|>!#,\\`\uD83C\uFEFFx".toCharArray()) {
            for (int i = 0; i <= yaml.length(); i++) {
                ReadResult replaced =
                        READER.read(yaml.substring(0, i) + changed + yaml.substring(Math.min(yaml.length(), i + 1)));
                assertThat(replaced.getEntries()).isNotEmpty();
            }
        }
    }
}
