package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.programmecatalogue.jackson.report.ReportWriter;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.validation.ValidationReport;
import io.github.programmecatalogue.value.Extensions;
import io.github.programmecatalogue.value.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.apache.lucene.tests.mockfile.LeakFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueReaderTest {

    private static final Set<String> READING = Set.of(
            "json_malformed",
            "format_version_unsupported",
            "property_missing",
            "property_duplicate",
            "property_unknown",
            "type_mismatch",
            "value_unknown",
            "value_malformed");

    private static final CatalogueReader READER = CatalogueReader.standard();

    /** What is in the document, and what is said of it: code, pointer, message, each in a line. */
    record Case(String json, List<String> findings) {

        Case(String json, String... findings) {
            this(json, List.of(findings));
        }

        @Override
        public String toString() {
            return json.length() < 80 ? json : json.substring(0, 80) + "…";
        }
    }

    static Stream<Case> ofDocuments() {
        return Stream.of(
                new Case("", "json_malformed  The document must be well-formed to its end: it is empty"),
                new Case(" \n", "json_malformed  The document must be well-formed to its end: it is empty"),
                new Case(
                        "[]",
                        "type_mismatch  A value must be of the JSON type that the format has in its place: […], where an object belongs"),
                new Case(
                        "null",
                        "type_mismatch  A value must be of the JSON type that the format has in its place: null, where an object belongs"),
                new Case(
                        "\u0000",
                        "json_malformed  The document must be well-formed to its end: \"\\u0000\" is out of place (line 1,"
                                + " column 1)"),
                new Case(
                        "{}}",
                        "json_malformed  The document must be well-formed to its end: \"}\" is out of place (line 1, column 3)",
                        "property_missing /formatVersion A required property must be there: \"formatVersion\"",
                        "property_missing /id A required property must be there: \"id\"",
                        "property_missing /language A required property must be there: \"language\"",
                        "property_missing /title A required property must be there: \"title\""),
                new Case(
                        "{'id'",
                        "json_malformed  The document must be well-formed to its end: \"'\" is out of place, where \" belongs"
                                + " (line 1, column 2)"),
                new Case(
                        "{\"id\": NaN}",
                        "json_malformed /id The document must be well-formed to its end: \"NaN\" is out of place (line 1, column 11)"),
                new Case(
                        catalogue("\"publishedOn\": \"2026-09-31\""),
                        "value_malformed /publishedOn A value must make sense: \"2026-09-31\"; a date is a day of the calendar,"
                                + " such as 2026-09-01"),
                new Case(
                        catalogue("\"courses\": {}"),
                        "type_mismatch /courses A value must be of the JSON type that the format has in its place: {…},"
                                + " where an array belongs"),
                new Case(
                        catalogue("\"courses\": [], \"courses\": []"),
                        "property_duplicate /courses An object must have each property once: \"courses\" is there again, and only the first is taken"),
                new Case(
                        catalogue("\"corses\": []"),
                        "property_unknown /corses A property should be one that the format has: \"corses\"; did you mean courses?"),
                new Case(
                        catalogue("") + ",",
                        "json_malformed  The document must be well-formed to its end: \",\" is out of place (line 1, column 76)"),
                new Case(
                        catalogue("") + "{}",
                        "json_malformed  The document must be well-formed to its end: after its end stands {…} (line 1, column 76)"),
                new Case(
                        catalogue("").replace("1.0", "2.0"),
                        "format_version_unsupported /formatVersion The document must be of a version of the format that is"
                                + " known: \"2.0\"; known is 1.x"),
                new Case(
                        "{\"formatVersion\": \"1.0\", \"language\": null}",
                        "property_missing /id A required property must be there: \"id\"",
                        "property_missing /language A required property must be there: \"language\" is null",
                        "property_missing /title A required property must be there: \"title\""));
    }

    /** What hands forget or add, and what is said of it in English and in Russian. */
    static Stream<Arguments> slips() {
        return Stream.of(
                arguments(
                        "{\"courses\": [}",
                        "\"}\" is out of place, where ] belongs (line 1, column 14)",
                        "\"}\" стоит не на месте: здесь нужен знак ] (строка 1, столбец 14)"),
                arguments(
                        "{\"courses\": [{\"id\": \"c\"} {}]}",
                        "a comma or ] is missing before this place (line 1, column 26)",
                        "перед этим местом не хватает запятой или ] (строка 1, столбец 26)"),
                arguments(
                        "{\"id\": \"a\" \"language\": \"en\"}",
                        "a comma or } is missing before this place (line 1, column 12)",
                        "перед этим местом не хватает запятой или } (строка 1, столбец 12)"),
                arguments(
                        "{\"id\" = \"a\"}",
                        "a name has no colon behind it (line 1, column 7)",
                        "после имени нет двоеточия (строка 1, столбец 7)"),
                arguments(
                        "{id: 1}",
                        "\"i\" is out of place, where \" belongs (line 1, column 2)",
                        "\"i\" стоит не на месте: здесь нужен знак \" (строка 1, столбец 2)"),
                arguments(
                        "{\"id\": \"a\",}",
                        "a comma too many stands before this place, or what belongs behind it is missing (line 1, column 12)",
                        "перед этим местом стоит лишняя запятая, или после неё чего-то не хватает (строка 1, столбец 12)"),
                arguments(
                        "{\"courses\": [{\"id\": \"c\"},]}",
                        "a comma too many stands before this place, or what belongs behind it is missing (line 1, column 26)",
                        "перед этим местом стоит лишняя запятая, или после неё чего-то не хватает (строка 1, столбец 26)"),
                arguments(
                        "{\"courses\": [{\"workload\": {\"hours\": 4,5}}]}",
                        "\"5\" is out of place (line 1, column 39)",
                        "\"5\" стоит не на месте (строка 1, столбец 39)"),
                arguments(
                        "{\"id\": \"a\"-\"b\"}",
                        "\"-\" is out of place (line 1, column 11)",
                        "\"-\" стоит не на месте (строка 1, столбец 11)"),
                arguments("{\"id\": 🎧}", "it is not (line 1, column 8)", "это не так (строка 1, столбец 8)"),
                arguments(
                        "{\"id\": \"a\nb\"}",
                        "a text goes on in the next line: its closing quotation mark is missing, or the line break is to be"
                                + " written \\n (line 1, column 10)",
                        "текст продолжается на следующей строке: не хватает закрывающей кавычки, или перенос строки нужно"
                                + " записать как \\n (строка 1, столбец 10)"),
                arguments(
                        "{\"id\": \"a\tb\"}",
                        "a text or a name has a control character in it, which is written \\t there (line 1, column 10)",
                        "в тексте или имени стоит управляющий знак; его пишут так: \\t (строка 1, столбец 10)"),
                arguments(
                        "{\"id\": \"a\u0001\"}",
                        "a text or a name has a control character in it, which is written \\u0001 there (line 1, column 10)",
                        "в тексте или имени стоит управляющий знак; его пишут так: \\u0001 (строка 1, столбец 10)"),
                arguments(
                        "{\"id\": \"C:\\курсы\"}",
                        "\"к\" stands behind a backslash, which is written twice in a text (line 1, column 12)",
                        "за обратной косой чертой стоит \"к\"; саму черту в тексте пишут дважды (строка 1, столбец 12)"),
                arguments(
                        "{\"id\": \"C:\\users\"}",
                        "\"u\" stands behind a backslash, which is written twice in a text (line 1, column 13)",
                        "за обратной косой чертой стоит \"u\"; саму черту в тексте пишут дважды (строка 1, столбец 13)"),
                arguments(
                        "{\"publishedOn\": 01.09.2026}",
                        "a number has a needless 0 in front; what is no number, such as a date, belongs between quotation"
                                + " marks (line 1, column 18)",
                        "в начале числа стоит лишний 0; то, что не число, например дату, пишут в кавычках (строка 1, столбец"
                                + " 18)"),
                arguments(
                        "{\"\\ud83e\": 1}",
                        "a name has half a surrogate pair (line 1, column 9)",
                        "в имени есть половина суррогатной пары (строка 1, столбец 9)"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void saysInTheReadersLanguageWhyADocumentIsNoJson(String json, String english, String russian) {
        Finding finding = READER.read(json).getReport().getFindings().stream()
                .filter(found -> found.getCode().equals("json_malformed"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.getMessage(Locale.ENGLISH)).endsWith("to its end: " + english);
        assertThat(finding.getMessage(Locale.forLanguageTag("ru"))).endsWith("до самого конца: " + russian);
    }

    @Test
    void tellsOfEachSlipWhereItIs() {
        String lines = """
                {"catalogue": {"formatVersion": "1.0", "id": "c", "title": {"en": "C"}, "language": "en"}}
                courses: algorithms
                {"courses": {"id": "a", "title": {"en": "A"}}}
                "offerings"
                """;
        ReadResult result = READER.form(DocumentForm.LINES).read(lines);

        Map<Finding, DocumentPlace> places =
                TextDocument.of("c.ndjson", lines).form(DocumentForm.LINES).places(result.getReport());

        assertThat(places).hasSize(result.getReport().getFindings().size());
        assertThat(result.getReport().getFindings())
                .filteredOn(finding -> finding.getPointer().isEmpty() && finding.getSeverity() == Severity.ERROR)
                .extracting(
                        finding -> Objects.requireNonNull(places.get(finding)).getLine())
                .containsExactlyInAnyOrder(2, 4);
    }

    static Stream<Case> ofCourses() {
        return Stream.of(
                new Case(
                        "7",
                        "type_mismatch /courses/0 A value must be of the JSON type that the format has in its place: 7,"
                                + " where an object belongs; all of /courses/0 is left out"),
                new Case(
                        "null",
                        "type_mismatch /courses/0 A value must be of the JSON type that the format has in its place: null,"
                                + " where an object belongs; all of /courses/0 is left out"),
                new Case(
                        "{}",
                        "property_missing /courses/0/id A required property must be there: \"id\"; all of /courses/0 is left out",
                        "property_missing /courses/0/title A required property must be there: \"title\"; all of /courses/0 is left out"),
                new Case(
                        course("\"title\": {}"),
                        "property_duplicate /courses/0/title An object must have each property once: \"title\" is there again, and only the first is taken"),
                new Case(
                        course("\"status\": \"withdrawn\""),
                        "value_unknown /courses/0/status The word must be one of those that the format has in its place:"
                                + " \"withdrawn\"; there are: draft, published, suspended, archived; all of /courses/0 is"
                                + " left out"),
                new Case(
                        course("\"ageRange\": {\"min\": 12, \"max\": 9}"),
                        "value_malformed /courses/0/ageRange A value must make sense: 12–9; a range of ages states the lowest"
                                + " age, the highest or both, from 0 on, the lowest not above the highest"),
                new Case(
                        course("\"alternateIds\": {\"\uD83E\": \"77\"}, \"code\": \"\\udd16\","
                                + " \"extensions\": {\"a\": \"b\\ud83e\"}"),
                        "value_malformed /courses/0/alternateIds/\uD83E A value must make sense: \"\\ud83e\"; a text"
                                + " consists of whole characters, without half a surrogate pair",
                        "value_malformed /courses/0/code A value must make sense: \"\\udd16\"; a text consists of whole"
                                + " characters, without half a surrogate pair",
                        "value_malformed /courses/0/extensions/a A value must make sense: \"b\\ud83e\"; a text consists of"
                                + " whole characters, without half a surrogate pair"),
                new Case(
                        course("\"summary\": {\"en_GB\": 5, \"ru_RU\": \"a\\ud83d\", \"de\": \"D\"}"),
                        "type_mismatch /courses/0/summary/en_GB A value must be of the JSON type that the format has in its"
                                + " place: 5, where a string belongs",
                        "value_malformed /courses/0/summary/en_GB A value must make sense: \"en_GB\"; a language is a tag of"
                                + " BCP 47, such as ru or en-GB",
                        "value_malformed /courses/0/summary/ru_RU A value must make sense: \"a\\ud83d\"; a text consists"
                                + " of whole characters, without half a surrogate pair",
                        "value_malformed /courses/0/summary/ru_RU A value must make sense: \"ru_RU\"; a language is a tag of"
                                + " BCP 47, such as ru or en-GB"),
                new Case(
                        course("\"modified\": \"1 September\", \"url\": 5, \"code\": [[[{\"x\": []}]]]"),
                        "type_mismatch /courses/0/code A value must be of the JSON type that the format has in its place: […],"
                                + " where a string belongs",
                        "value_malformed /courses/0/modified A value must make sense: \"1 September\"; an instant is a date and"
                                + " a time in UTC, such as 2026-09-01T09:30:00Z",
                        "type_mismatch /courses/0/url A value must be of the JSON type that the format has in its place: 5,"
                                + " where a string belongs"),
                new Case(
                        course("\"workload\": {\"weeks\": 1e400, \"hours\": 1e400}"),
                        "value_malformed /courses/0/workload/hours A value must make sense: 1e400; a number has at most 100"
                                + " digits on either side of the point; all of /courses/0/workload is left out",
                        "type_mismatch /courses/0/workload/weeks A value must be of the JSON type that the format has in its"
                                + " place: 1e400, where a whole number belongs; all of /courses/0/workload is left out"),
                new Case(
                        course("\"clusters\": [\"a\", 7], \"prerequisites\": [{\"anyOf\": [\"нет\", \"a\"]}],"
                                + " \"summary\": {\"en\": 5, \"ru\": \"А\"}"),
                        "type_mismatch /courses/0/clusters/1 A value must be of the JSON type that the format has in its place: 7,"
                                + " where a string belongs",
                        "value_malformed /courses/0/prerequisites/0/anyOf/0 A value must make sense: \"нет\"; an id has 1 to 255"
                                + " ASCII letters, digits and marks of a URI, such as - and _; all of"
                                + " /courses/0/prerequisites/0 is left out",
                        "type_mismatch /courses/0/summary/en A value must be of the JSON type that the format has in its place: 5,"
                                + " where a string belongs"));
    }

    @ParameterizedTest
    @MethodSource("ofDocuments")
    void saysWhatIsWrongWithADocument(Case bad) {
        ReadResult result = READER.read(bad.json());

        assertThat(reading(result.getReport())).containsExactlyElementsOf(bad.findings());
        assertThat(result.isLossless()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("ofCourses")
    void saysWhatIsWrongWithAnEntityAndKeepsItsSiblings(Case bad) {
        ReadResult result = READER.read(
                catalogue("\"courses\": [" + bad.json() + ", {\"id\": \"other\", \"title\": {\"en\": \"O\"}}]"));

        assertThat(reading(result.getReport())).containsExactlyElementsOf(bad.findings());
        assertThat(result.isLossless()).isFalse();
        assertThat(result.getCatalogue().orElseThrow().getCourses())
                .extracting(Course::getId)
                .last()
                .hasToString("other");
    }

    @Test
    void leavesOutNoMoreThanIsDamaged() {
        ReadResult result = READER.read(catalogue("""
                "courses": [{"id": "a", "title": {"en": "A", "ru": 7}, "level": "basic", "ageRange": {"min": "7"},
                  "keywords": ["x", null, "y"], "prerequisites": [{"anyOf": []}, {"anyOf": ["b"]}]},
                  {"id": "b", "title": {"en": "B"}}]"""));

        Course course = result.getCatalogue().orElseThrow().getCourses().get(0);
        assertThat(course.getTitle().asMap()).containsExactly(Map.entry("en", "A"));
        assertThat(course.getLevel()).contains(Level.BASIC);
        assertThat(course.getAgeRange()).isEmpty();
        assertThat(course.getKeywords()).containsExactly("x", "y");
        assertThat(course.getPrerequisites()).hasSize(1);
    }

    @Test
    void leavesOutAScaleOfWhichALevelIsMissing() {
        ReadResult result = READER.read(catalogue("""
                "frameworks": [{"id": "f", "title": {"en": "F"},
                  "proficiencyLevels": [{"en": "Foundation"}, 7, {"en": "Advanced"}]}]"""));

        assertThat(result.getCatalogue().orElseThrow().getFrameworks().get(0).getProficiencyLevels())
                .isEmpty();
    }

    @Test
    void tellsFindingsByTheirPlacesInTheDocument() {
        ReadResult result = READER.read(catalogue("""
                "courses": [{"id": "x"}, {"id": "a", "title": {"en": "A"},
                  "prerequisites": [{"anyOf": [1]}, {"anyOf": ["nowhere"]}]}]"""));

        assertThat(result.getReport().getFindings())
                .filteredOn(finding -> finding.getCode().equals("reference_not_found"))
                .extracting(Finding::getPointer)
                .containsExactly("/courses/1/prerequisites/1/anyOf/0");
    }

    @Test
    void keepsReferencesToWhatIsDamaged() {
        ReadResult result = READER.read(catalogue("""
                "courses": [{"id": "a", "title": "A"}, {"id": "b", "title": {"en": "B"}, "prerequisites": [{"anyOf": ["a"]}]}]"""));

        assertThat(result.getReport().count("type_mismatch")).isOne();
        assertThat(result.getReport().count("reference_not_found")).isZero();
        assertThat(result.getEntries().get(1)).isInstanceOfSatisfying(CatalogueEntry.Unreadable.class, unreadable -> {
            assertThat(unreadable.section()).contains(Section.COURSES);
            assertThat(unreadable.id()).hasToString("Optional[a]");
        });
    }

    @Test
    void yieldsWhatStoodBeforeTheBreak() {
        String whole = catalogue(
                "\"courses\": [{\"id\": \"a\", \"title\": {\"en\": \"A\"}, \"prerequisites\": [{\"anyOf\": [\"c\"]}]},"
                        + " {\"id\": \"b\", \"title\": {\"en\": \"B\"}}, {\"id\": \"c\", \"title\": {\"en\": \"C\"}}]");
        ReadResult result = READER.read(whole.substring(0, whole.indexOf("\"B\"")));

        assertThat(result.getCatalogue().orElseThrow().getCourses())
                .extracting(Entity::getId)
                .hasToString("[a]");
        assertThat(reading(result.getReport()))
                .singleElement()
                .asString()
                .startsWith(
                        "json_malformed /courses/1/title/en The document must be well-formed to its end: it ends before the closing }");
        assertThat(result.getReport().count("reference_not_found")).isZero();
    }

    @Test
    void keepsATextOfWhichALanguageIsThereAgain() {
        ReadResult result = READER.read(
                catalogue("\"courses\": [{\"id\": \"a\", \"title\": {\"en\": \"A\", \"EN\": \"B\", \"ru\": \"А\"}}]"));

        assertThat(reading(result.getReport()))
                .containsExactly(
                        "property_duplicate /courses/0/title/EN An object must have each property once: \"EN\" is there again, and only the first is taken");
        assertThat(result.getCatalogue().orElseThrow().getCourses())
                .extracting(Course::getTitle)
                .containsExactly(LocalizedText.of("en", "A", "ru", "А"));
    }

    @Test
    void readsWhatIsListedThoughTheHeaderCannotBeRead() {
        ReadResult result = READER.read("{\"courses\": [{\"id\": \"a\", \"title\": {\"en\": \"A\"}}]}");

        assertThat(result.getCatalogue()).isEmpty();
        assertThat(result.getEntries())
                .anySatisfy(entry -> assertThat(entry).isInstanceOf(CatalogueEntry.Member.class));
        assertThat(result.getReport().isValid()).isFalse();
    }

    @Test
    void findsTheHeaderBehindTheLists() throws IOException {
        String json = "{\"courses\": [{\"id\": \"a\", \"title\": {\"en\": \"A\"}, \"level\": \"expert\"}],"
                + " \"language\": \"en\", \"title\": {\"en\": \"C\"}, \"id\": \"c\", \"formatVersion\": \"1.7\"}";
        ReadResult result = READER.read(json);

        assertThat(result.getEntries().get(0)).isInstanceOf(CatalogueEntry.Header.class);
        assertThat(result.getReport().getFindings())
                .filteredOn(finding -> finding.getCode().equals("value_unknown"))
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.WARNING);
        assertThat(result.getReport().isValid()).isTrue();
    }

    @Test
    void readsNothingOfAnotherMajorVersionWhereverItIsStated() {
        ReadResult result =
                READER.read("{\"courses\": [{\"id\": \"a\", \"title\": {\"en\": \"A\"}}], \"formatVersion\": \"2.0\"}");

        assertThat(reading(result.getReport())).hasSize(1);
        assertThat(result.getEntries())
                .allSatisfy(entry -> assertThat(entry).isInstanceOf(CatalogueEntry.Unreadable.class));
        assertThat(result.getReport().getCounts()).containsOnlyKeys("format_version_unsupported");
    }

    @Test
    void appliesTheSettingsOfTheValidatorToWhatItCannotRead() {
        CatalogueReader tolerant = READER.validator(CatalogueValidator.builder()
                .off("property_unknown")
                .severity("type_mismatch", Severity.INFO)
                .suppress("value_malformed", Course.class, "a", "known")
                .build());
        ReadResult result = tolerant.read(catalogue("""
                "x": 1, "courses": [{"id": "a", "title": {"en": "A"}, "code": 5, "modified": "now"}]"""));

        assertThat(result.getReport().isValid()).isTrue();
        assertThat(result.getReport().getCounts())
                .containsEntry("type_mismatch", 1L)
                .doesNotContainKeys("property_unknown", "value_malformed");
        assertThat(result.getReport().getSuppressed()).hasSize(1);
        assertThat(result.isLossless()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100, 1_000})
    void tellsThatAGzipFileIsCutOff(int missing, @TempDir Path folder) throws IOException {
        byte[] gzip = gzip(manyCourses(500).getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("catalogue.json.gz"), Arrays.copyOf(gzip, gzip.length - missing));
        ReadResult result = READER.read(file);

        assertThat(reading(result.getReport()))
                .singleElement()
                .asString()
                .contains("its compressed data is damaged (line ");
        assertThat(result.getCatalogue().orElseThrow().getCourses()).hasSizeGreaterThan(missing < 1_000 ? 400 : 0);
    }

    @Test
    void reportsDamagedGzipWhereverItIsCutOff() throws IOException {
        byte[] gzip = gzip(catalogue("").getBytes(StandardCharsets.UTF_8));

        for (int length = 2; length < gzip.length; length++) {
            ReadResult result = READER.read(Arrays.copyOf(gzip, length));
            assertThat(result.getReport().count("json_malformed"))
                    .as("of %d bytes", length)
                    .isOne();
        }
    }

    @Test
    void readsTheMembersOfAGzipFileOneBehindAnother() throws IOException {
        byte[] named = gzip("".getBytes(StandardCharsets.UTF_8));
        named[3] = 0x08 | 0x10 | 0x04 | 0x02;
        byte[] more = {2, 0, 'x', 'x', 'n', 0, 'c', 0};
        byte[] header = concat(Arrays.copyOf(named, 10), more);
        CRC32 checksum = new CRC32();
        checksum.update(header);
        byte[] of = {(byte) checksum.getValue(), (byte) (checksum.getValue() >> 8)};
        byte[] empty = concat(concat(header, of), Arrays.copyOfRange(named, 10, named.length));
        byte[] whole = catalogue("").getBytes(StandardCharsets.UTF_8);
        byte[] members = concat(
                concat(gzip(Arrays.copyOf(whole, 20)), empty), gzip(Arrays.copyOfRange(whole, 20, whole.length)));

        assertThat(READER.read(members).isLossless()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void tellsThatTheNextMemberOfAGzipFileIsDamaged(int at) throws IOException {
        byte[] first = gzip(catalogue("").getBytes(StandardCharsets.UTF_8));
        byte[] second = gzip("\n".getBytes(StandardCharsets.UTF_8));
        second[at] ^= (byte) 0xFF;

        for (byte[] rest : List.of(second, Arrays.copyOf(second, at + 1), new byte[] {7})) {
            ReadResult result = READER.read(concat(first, rest));
            assertThat(Faults.of(result)).singleElement().asString().contains("json_malformed", "compression=");
            assertThat(result.getCatalogue()).isPresent();
        }
    }

    @Test
    void countsVeryManyFaultsThoughItKeepsFew() {
        String unknown = "\"x\": 1, ".repeat(100_000);
        String clusters = "1, ".repeat(100_000);
        ReadResult result = READER.read("{" + unknown
                + catalogue("\"courses\": [" + course(unknown + "\"clusters\": [" + clusters + "\"c\"]") + "]")
                        .substring(1));

        assertThat(result.getReport().count("property_unknown")).isEqualTo(200_000);
        assertThat(result.getReport().count("type_mismatch")).isEqualTo(100_000);
        assertThat(result.getEntries())
                .allSatisfy(entry -> assertThat(entry.damage().getFaults()).hasSizeLessThan(5_000));
        assertThat(result.getReport().getFindings())
                .filteredOn(finding -> finding.getCode().equals("reference_not_found"))
                .extracting(Finding::getPointer)
                .containsExactly("/courses/0/clusters/100000");
    }

    @Test
    void pointsToTheCharacterThatBreaksADocumentOff() throws IOException {
        ReadResult result = READER.read(catalogue("\n\"description\": {\"ru\": \"Каталог\"},\n}"));
        String report = ReportWriter.json().document(result.readDocument()).format(result.getReport());

        assertThat(report).contains("\"line\" : 3,").contains("a comma too many stands before this place");
    }

    @Test
    void givesUpWhatSwellsBeyondTheGreatestSize(@TempDir Path folder) throws IOException {
        byte[] bomb = gzip(bomb(50_000_000));
        Path file = Files.write(folder.resolve("bomb.json.gz"), bomb);
        ReadResult result = READER.maxSize(1_000_000).read(file);

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(reading(result.getReport()))
                .singleElement()
                .asString()
                .contains(
                        "The document must be well-formed to its end: it is longer than 1000000 bytes (line 1, column ");
        assertThat(result.getCatalogue().orElseThrow().getCourses()).hasSize(1);
    }

    @Test
    void givesUpATextThatIsTooLongForAnyMemory() {
        String json = catalogue("\"url\": \"" + "x".repeat(20_000_001) + "\"");

        assertThat(reading(READER.read(json).getReport()))
                .singleElement()
                .asString()
                .startsWith(
                        "json_malformed /url The document must be well-formed to its end: it has a text or a name of more than"
                                + " 20000000 characters (line 1, column ");
    }

    @Test
    void readsATextOfTenMillionCharacters() {
        String text = "x".repeat(10_000_000);

        assertThat(READER.read(catalogue("\"extensions\": {\"a\": \"" + text + "\"}"))
                        .getCatalogue()
                        .orElseThrow()
                        .getExtensions())
                .isEqualTo(Extensions.of("a", text));
    }

    @Test
    void givesUpANameThatIsTooLong() {
        assertThat(Faults.of(READER.read(catalogue("\"" + "n".repeat(50_001) + "\": 1"))))
                .singleElement()
                .asString()
                .contains("json_malformed", "tooLong=50000");
    }

    @Test
    void givesUpWhatIsNestedTooDeep() {
        assertThat(Faults.of(READER.read(catalogue("\"extensions\": {\"a\": " + "[".repeat(1_000)))))
                .anyMatch(fault -> fault.contains("tooDeep=500"))
                .noneMatch(fault -> fault.contains("tooLong"));
    }

    @Test
    void readsADocumentThatIsAsLargeAsItMayBe() {
        byte[] document = catalogue("").getBytes(StandardCharsets.UTF_8);

        assertThat(READER.maxSize(document.length).read(document).isLossless()).isTrue();
        assertThat(READER.maxSize(document.length - 1).read(document).isLossless())
                .isFalse();
        assertThatThrownBy(() -> READER.maxSize(0)).hasMessage("The greatest size must be positive: 0");
    }

    @Test
    void limitsAStreamByWhatItHoldsUnzipped() throws IOException {
        byte[] document = catalogue("").getBytes(StandardCharsets.UTF_8);
        byte[] zipped = gzip(document);
        CatalogueReader reader = READER.maxSize(document.length);

        assertThat(zipped).hasSizeGreaterThan(document.length);
        assertThat(reader.read(new ByteArrayInputStream(zipped)).isLossless()).isTrue();
        for (byte[] longer : List.of(concat(document, new byte[1_000_000]), gzip(bomb(1_000_000)))) {
            assertThat(Faults.of(reader.read(new ByteArrayInputStream(longer))))
                    .singleElement()
                    .asString()
                    .contains("tooLarge=" + document.length);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @Timeout(20)
    void readsAPipeOnce(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("catalogue.json");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Thread writer = new Thread(() -> {
            try {
                Files.writeString(pipe, manyCourses(20_000));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();

        ReadResult result = READER.read(pipe);

        assertThat(result.isLossless()).isTrue();
        assertThat(result.getCatalogue().orElseThrow().getCourses()).hasSize(20_000);
        assertThat(result.readDocument().getText()).endsWith("]}");
        writer.join();
    }

    @Test
    void tellsWhereTheEncodingBreaks() {
        byte[] latin1 = catalogue("\"publisher\": {\"de\": \"Universität\"}").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(reading(READER.read(latin1).getReport()))
                .containsExactly(
                        "json_malformed /publisher/de The document must be well-formed to its end: it has bytes that do not exist in"
                                + " UTF-8 (line 1, column 107)");
    }

    @Test
    void passesOnThatAFileCannotBeRead(@TempDir Path folder) {
        assertThatThrownBy(() -> READER.read(folder.resolve("absent.json"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> READER.entries(folder.resolve("absent.json"))).isInstanceOf(NoSuchFileException.class);
        InputStream gone = new SequenceInputStream(
                new ByteArrayInputStream(new byte[] {'{'}), new FilterInputStream(InputStream.nullInputStream()) {
                    @Override
                    public int read(byte[] buffer, int offset, int length) throws IOException {
                        throw new IOException("the disk is gone");
                    }
                });
        assertThatThrownBy(() -> READER.read(gone))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(UncheckedIOException.class)
                .hasMessage("the disk is gone");
    }

    @Test
    void givesTheSameEntriesOneByOne(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("catalogue.json"), manyCourses(2_000));
        ReadResult whole = READER.read(file);

        try (Stream<CatalogueEntry> entries = READER.entries(file)) {
            assertThat(entries).isEqualTo(whole.getEntries());
        }
        try (Stream<CatalogueEntry> entries = READER.entries(file)) {
            assertThat(entries.parallel().collect(CatalogueValidator.standard().collector()))
                    .isEqualTo(whole.getReport());
        }
    }

    @Test
    void closesTheFileOfAStream(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("catalogue.json"), manyCourses(2_000));
        LeakFS disk = new LeakFS(file.getFileSystem());
        FileSystem files = disk.getFileSystem(URI.create("file:///"));

        Stream<CatalogueEntry> entries = READER.entries(disk.wrapPath(file));
        assertThatThrownBy(files::close).hasMessageContaining("file handle leaks");
        entries.close();

        assertThatCode(files::close).doesNotThrowAnyException();
    }

    @Test
    void saysInWhichLineThingsAreWhateverTheEncoding() throws IOException {
        String json = catalogue("\n \"publisher\": {\"ru\": \"Академия 😀\", \"en\": 7}");
        for (byte[] document : List.of(
                json.getBytes(StandardCharsets.UTF_8),
                json.getBytes(StandardCharsets.UTF_16LE),
                gzip(json.getBytes(StandardCharsets.UTF_8)))) {
            ReadResult result = READER.read(new ByteArrayInputStream(document));
            assertThat(result.readDocument().places(List.of("/publisher/en")))
                    .hasEntrySatisfying("/publisher/en", place -> {
                        assertThat(place.getLine()).isEqualTo(2);
                        assertThat(place.getColumn()).isEqualTo(43);
                    });
        }
    }

    @Test
    void isLosslessAboutWhatItWouldWriteItself() {
        ReadResult result = READER.read(catalogue("\"extensions\": {\"ours\": [1, {\"x\": null}]}, \"courses\": null"));

        assertThat(result.isLossless()).isTrue();
        assertThat(result.getCatalogue()).map(Catalogue::getCourses).hasValue(List.of());
    }

    private static List<String> reading(ValidationReport report) {
        return report.getFindings().stream()
                .filter(finding -> READING.contains(finding.getCode()))
                .map(finding ->
                        finding.getCode() + " " + finding.getPointer() + " " + finding.getMessage(Locale.ENGLISH))
                .toList();
    }

    private static String catalogue(String more) {
        return "{\"formatVersion\": \"1.0\", \"id\": \"c\", \"title\": {\"en\": \"C\"}, \"language\": \"en\""
                + (more.isEmpty() ? "" : ", " + more) + "}";
    }

    private static String course(String more) {
        return "{\"id\": \"a\", \"title\": {\"en\": \"A\"}, " + more + "}";
    }

    private static String manyCourses(int count) {
        StringBuilder courses = new StringBuilder("\"courses\": [");
        for (int i = 0; i < count; i++) {
            courses.append(i == 0 ? "" : ",\n")
                    .append("{\"id\": \"c")
                    .append(i)
                    .append("\", \"title\": {\"en\": \"Course ")
                    .append(i * 7919 % 10_007)
                    .append("\"}}");
        }
        return catalogue(courses.append("]").toString());
    }

    /** A catalogue of one course and very much white space. */
    private static byte[] bomb(int size) {
        String start = catalogue("\"courses\": [{\"id\": \"a\", \"title\": {\"en\": \"A\"}}");
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) ' ');
        byte[] before = start.substring(0, start.length() - 1).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(before, 0, bytes, 0, before.length);
        return bytes;
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
