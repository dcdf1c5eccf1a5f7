package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineEntriesTest {

    private static final CatalogueReader READER = CatalogueReader.standard().form(DocumentForm.LINES);

    private static final String HEADER =
            "{\"catalogue\":{\"formatVersion\":\"1.0\",\"id\":\"c\",\"title\":{\"ru\":\"Школа 🎧\"},\"language\":\"ru\"}}\n";

    /** What every catalogue tells of its sections if nobody knows which ids it has lost; the numbers follow. */
    private static final String KNOWN =
            "[catalogue, providers, initiatives, frameworks, competencies, clusters, ageGroups, courses, offerings]";

    private static String course(String id) {
        return "{\"courses\":{\"id\":\"" + id + "\",\"title\":{\"ru\":\"Курс\"}}}\n";
    }

    private static String provider(String id) {
        return "{\"providers\":{\"id\":\"" + id + "\",\"title\":{\"ru\":\"Школа\"}}}\n";
    }

    @Test
    void countsPositionsInEachSection() {
        ReadResult result = READER.read(HEADER + course("a") + provider("p") + course("b") + provider("q"));

        assertThat(Faults.entries(result))
                .containsExactly("header", "/courses/0 a", "/providers/0 p", "/courses/1 b", "/providers/1 q");
        assertThat(result.isLossless()).isTrue();
        assertThat(result.getCatalogue().map(Catalogue::getCourses).orElseThrow())
                .extracting(course -> course.getId().toString())
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", " \n\t\r\n"})
    void passesOverBlankLinesAndAByteOrderMark(String end) {
        String lines = ("\uFEFF" + HEADER + course("a") + course("b")).replace("\n", end);

        assertThat(Faults.entries(READER.read(lines))).containsExactly("header", "/courses/0 a", "/courses/1 b");
        assertThat(Faults.entries(READER.read(lines.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("header", "/courses/0 a", "/courses/1 b");
    }

    @Test
    void takesTheHeaderWhereItIs() {
        ReadResult result = READER.read(course("a") + HEADER);

        assertThat(Faults.entries(result)).containsExactly("/courses/0 a", "header");
        assertThat(result.isLossless()).isTrue();
    }

    static Stream<Arguments> damaged() {
        return Stream.of(
                arguments(
                        "{\"courses\":{\"id\":\"x\",\"title\":{\"ru\":}}}\n",
                        List.of("/courses/1 (x)"),
                        List.of("/courses/1/title/ru json_malformed {column=36, line=3, outOfPlace=\"}\"}")),
                arguments(
                        "{\"courses\":{\"title\":{\"ru\":\"X\"},\"id\":\"x\"\n",
                        List.of("/courses/1 (x)"),
                        List.of("/courses/1/id json_malformed {column=40, line=3, truncated=}}")),
                arguments(
                        "{\"courses\":[1]}\n",
                        List.of("/courses/1 ()"),
                        List.of("/courses/1 type_mismatch {found=[…], leftOut=, object=}")),
                arguments(
                        "{\"courses\":?}\n",
                        List.of("/courses/1 ()"),
                        List.of("/courses/1 json_malformed {column=12, line=3, outOfPlace=\"?\"}")),
                arguments(
                        "{\"course\":{\"id\":\"x\"}}\n",
                        List.of(" ()"),
                        List.of("/course property_unknown {column=2, known=" + KNOWN + ", line=3, property=course}")),
                arguments(
                        "{\"catalogue\":{\"id\":\"d\"}}\n",
                        List.of(" ()"),
                        List.of("/catalogue property_duplicate {column=2, line=3, property=catalogue}")));
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void losesOnlyTheLineThatIsDamaged(String line, List<String> entries, List<String> faults) {
        ReadResult result = READER.read(HEADER + course("a") + line + course("b"));

        boolean counted = entries.get(0).startsWith("/courses");
        assertThat(Faults.entries(result))
                .startsWith("header", "/courses/0 a", entries.get(0))
                .endsWith(counted ? "/courses/2 b" : "/courses/1 b")
                .hasSize(4);
        assertThat(withoutWording(result)).isEqualTo(faults);
        assertThat(result.isLossless()).isFalse();
    }

    static Stream<Arguments> withoutATag() {
        return Stream.of(
                arguments("nonsense\n", " json_malformed {column=1, line=3, outOfPlace=\"nonsense\"}"),
                arguments("{\"cour\n", " json_malformed {column=7, line=3, truncated=}}"),
                arguments("[1, 2]\n", " type_mismatch {column=1, found=[…], line=3, object=}"),
                arguments(" null\n", " type_mismatch {column=2, found=null, line=3, object=}"),
                arguments("{}\n", " json_malformed {column=2, empty=, line=3}"),
                arguments(
                        "{\"courses\":{\"id\":\"x\",\"title\":{\"ru\":\"X\"}}, \"offerings\":{}}\n",
                        " json_malformed {column=43, line=3, trailing=\"offerings\"}"),
                arguments(
                        "{\"courses\":{\"id\":\"x\",\"title\":{\"ru\":\"X\"}}} {}\n",
                        " json_malformed {column=43, line=3, trailing={…}}"),
                arguments(
                        "{\"courses\":{\"id\":\"x\",\"title\":{\"ru\":\"X\"}}\n",
                        " json_malformed {column=41, line=3, truncated=}}"));
    }

    @ParameterizedTest
    @MethodSource("withoutATag")
    void knowsThatIdsAreMissingWhereItCannotTellWhatALineWasAbout(String line, String fault) {
        ReadResult result = READER.read(HEADER + course("a") + line + course("b"));

        assertThat(withoutWording(result)).containsExactly(fault);
        assertThat(Faults.entries(result)).startsWith("header", "/courses/0 a").contains(" ()");
        assertThat(sectionsOfUnknownIds(result)).containsExactly(Section.values());
        assertThat(result.getCatalogue().map(Catalogue::getCourses).orElseThrow())
                .extracting(course -> course.getId().toString())
                .contains("a", "b");
    }

    static Stream<Arguments> withoutAHeader() {
        return Stream.of(
                arguments("", " json_malformed {empty=}"),
                arguments("\n \n", " json_malformed {empty=}"),
                arguments(course("a"), "/catalogue property_missing {property=catalogue}"),
                arguments("{\"catalogue\":null}\n", " type_mismatch {found=null, object=}"),
                arguments(
                        "\n{\"catalogue\":{\"formatVersion\":\"1.0\",\"id\":\"c\",\"title\":{\"ru\":\"К\"},\n",
                        "/title json_malformed {column=65, line=2, truncated=}}"));
    }

    @ParameterizedTest
    @MethodSource("withoutAHeader")
    void saysThatThereIsNoHeader(String lines, String fault) {
        ReadResult result = READER.read(lines);

        assertThat(Faults.of(result)).containsExactly(fault);
        assertThat(result.getCatalogue()).isEmpty();
    }

    @Test
    void readsNothingOfAVersionThatItDoesNotKnow() {
        ReadResult result =
                READER.read("{\"catalogue\":{\"id\":\"c\",\"formatVersion\":\"2.0\",\"x\":1}}\n" + course("a"));

        assertThat(Faults.of(result))
                .containsExactly("/formatVersion format_version_unsupported {found=\"2.0\", supported=1.x}");
        assertThat(Faults.entries(result)).startsWith(" ()").doesNotContain("/courses/0 a");
        assertThat(sectionsOfUnknownIds(result)).containsExactly(Section.values());
    }

    @Test
    void expectsWhatItDoesNotKnowFromALaterVersion() {
        String newer = HEADER.replace("1.0", "1.7");
        ReadResult result =
                READER.read(newer + "{\"rooms\":{\"id\":\"r\"}}\n" + course("a").replace("}}}", "},\"x\":1}}"));

        assertThat(result.getEntries())
                .flatExtracting(entry -> entry.damage().getFaults())
                .extracting(fault -> fault.path().toPointer(), fault -> fault.foreseen())
                .containsExactly(tuple("/rooms", true), tuple("/x", true));
    }

    @Test
    void keepsWhatStandsBeforeADamagedByte() {
        byte[] lines = (HEADER + course("a") + course("x") + course("b")).getBytes(StandardCharsets.UTF_8);
        int inX = (HEADER + course("a") + "{\"courses\":{\"id\":\"x\",\"ti").getBytes(StandardCharsets.UTF_8).length;
        lines[inX] = (byte) 0xFF;

        ReadResult result = READER.read(lines);

        assertThat(Faults.entries(result)).startsWith("header", "/courses/0 a", "/courses/1 (x)");
        assertThat(Faults.of(result))
                .containsExactly("/courses/1/id json_malformed {column=25, encoding=UTF-8, line=3}");
        assertThat(sectionsOfUnknownIds(result)).containsExactly(Section.values());
    }

    @Test
    void saysWhereADocumentBreaksOffBehindADamagedPartOfALine() {
        byte[] lines = (HEADER + "nonsense, and more: ?\n" + course("b")).getBytes(StandardCharsets.UTF_8);
        lines[HEADER.getBytes(StandardCharsets.UTF_8).length + 20] = (byte) 0xFF;

        assertThat(withoutWording(READER.read(lines)))
                .containsExactly(
                        " json_malformed {column=1, line=2, outOfPlace=\"nonsense\"}",
                        " json_malformed {column=21, encoding=UTF-8, line=2}");
    }

    @Test
    void keepsWhatStandsBeforeTheCutInAnArchive(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped, true)) {
            gzip.write((HEADER + course("a")).getBytes(StandardCharsets.UTF_8));
            gzip.flush();
            gzip.write(course("b").getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = zipped.toByteArray();
        Path file = folder.resolve("catalogue.ndjson.gz");
        Files.write(file, Arrays.copyOf(whole, whole.length - 12));

        ReadResult result = CatalogueReader.standard().read(file);

        assertThat(Faults.entries(result)).startsWith("header", "/courses/0 a");
        assertThat(Faults.of(result))
                .singleElement()
                .asString()
                .contains("json_malformed")
                .contains("compression=");
        assertThat(sectionsOfUnknownIds(result)).containsExactly(Section.values());
    }

    @Test
    void readsALineThatIsLongerThanAnyBuffer() {
        String long1 = course("a").replace("Курс", "Курс ".repeat(10_000));

        assertThat(Faults.entries(READER.read(HEADER + long1 + course("b"))))
                .containsExactly("header", "/courses/0 a", "/courses/1 b");
    }

    @Test
    void streamsTheEntriesOfAFileByItsName(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("catalogue.jsonl");
        Files.writeString(file, HEADER + course("a") + "{}\n", StandardCharsets.UTF_16LE);

        try (Stream<CatalogueEntry> entries = CatalogueReader.standard().entries(file)) {
            assertThat(entries.filter(CatalogueEntry.Member.class::isInstance)).hasSize(1);
        }
    }

    /** The faults, without the words of Jackson. */
    private static List<String> withoutWording(ReadResult result) {
        return Faults.of(result).stream()
                .map(fault -> fault.replaceAll("syntax=.*}", "syntax=…}"))
                .toList();
    }

    private static List<Section> sectionsOfUnknownIds(ReadResult result) {
        return result.getEntries().stream()
                .filter(entry -> entry.damage().isNone())
                .flatMap(entry -> entry instanceof CatalogueEntry.Unreadable unreadable
                        ? unreadable.section().stream()
                        : Optional.<Section>empty().stream())
                .toList();
    }
}
