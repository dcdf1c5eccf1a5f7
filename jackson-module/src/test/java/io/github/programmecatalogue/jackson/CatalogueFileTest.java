package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.programmecatalogue.jackson.file.FailingDisk;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.Section;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueFileTest {

    private static final String OLD = "the catalogue of yesterday";

    private static final CatalogueWriter WRITER = CatalogueWriter.pretty();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeTheOldFile() throws IOException {
        file = Files.writeString(folder.resolve("catalogue.json"), OLD);
    }

    @Test
    void replacesAFile() throws IOException {
        WRITER.write(Academy.CATALOGUE, file);

        assertThat(Files.readString(file)).isEqualTo(WRITER.format(Academy.CATALOGUE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogue.json.gz", "CATALOGUE.JSON.GZ", "catalogue.Gz"})
    void compressesAFileThatIsCalledSo(String name) throws IOException {
        Path compressed = folder.resolve(name);

        WRITER.write(Academy.CATALOGUE, compressed);

        assertThat(decompressed(compressed)).isEqualTo(WRITER.format(Academy.CATALOGUE));
    }

    static Stream<Arguments> namesOfAnotherForm() {
        String lines = "CatalogueWriter.lines()";
        String document = "CatalogueWriter.pretty() or compact()";
        String none = "another name, since there is no writer of YAML";
        return Stream.of(
                Arguments.of(CatalogueWriter.pretty(), "A.ndjson", "LINES", lines),
                Arguments.of(CatalogueWriter.compact(), "a.JSONL.gz", "LINES", lines),
                Arguments.of(CatalogueWriter.lines(), "B.json", "JSON", document),
                Arguments.of(CatalogueWriter.lines(), "b.json.gz", "JSON", document),
                Arguments.of(CatalogueWriter.lines(), "c.yml", "YAML", none),
                Arguments.of(CatalogueWriter.pretty(), "c.yaml", "YAML", none));
    }

    @ParameterizedTest
    @MethodSource("namesOfAnotherForm")
    void refusesANameByWhichAReaderWouldTakeTheFileForAnother(
            CatalogueWriter writer, String name, String form, String remedy) throws IOException {
        Path named = Files.writeString(folder.resolve(name), OLD);

        assertThatThrownBy(() -> writer.write(Academy.CATALOGUE, named))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A file must have the form that its name says: " + named + " would be read as " + form
                        + "; take " + remedy);
        assertThat(named).hasContent(OLD);
    }

    static Stream<Arguments> namesOfOneForm() {
        return Stream.of(
                Arguments.of(CatalogueWriter.pretty(), "a.JSON"),
                Arguments.of(CatalogueWriter.compact(), "b.json.gz"),
                Arguments.of(CatalogueWriter.lines(), "c.ndjson"),
                Arguments.of(CatalogueWriter.lines(), "d.jsonl.GZ"));
    }

    @ParameterizedTest
    @MethodSource("namesOfOneForm")
    void writesWhatAReaderTakesForWhatItIs(CatalogueWriter writer, String name) throws IOException {
        Path named = folder.resolve(name);
        writer.write(Academy.CATALOGUE, named);

        assertThat(CatalogueReader.standard().read(named).getCatalogue()).contains(Academy.CATALOGUE);
    }

    @Test
    void writesAnyFormToANameThatSaysNone() throws IOException {
        Path nameless = folder.resolve("catalogue");
        CatalogueWriter.lines().write(Academy.CATALOGUE, nameless);
        assertThat(Files.readString(nameless)).isEqualTo(CatalogueWriter.lines().format(Academy.CATALOGUE));
    }

    @Test
    void writesTheSameCompressedBytesAtAnyTime() throws IOException {
        Path compressed = folder.resolve("catalogue.json.gz");
        WRITER.write(Academy.CATALOGUE, compressed);
        byte[] first = Files.readAllBytes(compressed);

        assertThat(first).startsWith(0x1F, 0x8B, 8, 0, 0, 0, 0, 0);
        WRITER.write(Academy.CATALOGUE, compressed);
        assertThat(compressed).hasBinaryContent(first);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void rewritesAFileFromItsOwnEntries() throws IOException {
        CatalogueWriter.compact().write(Academy.CATALOGUE, file);

        try (Stream<CatalogueEntry> entries = CatalogueReader.standard().entries(file)) {
            CatalogueWriter.pretty().write(entries, file);
        }

        assertThat(Files.readString(file)).isEqualTo(CatalogueWriter.pretty().format(Academy.CATALOGUE));
    }

    @Test
    void doesNotLoseWhatTheReaderCouldNotRead() throws IOException {
        String damaged = CatalogueWriter.pretty().format(Academy.CATALOGUE).replace("\"published\"", "\"withdrawn\"");
        Files.writeString(file, damaged);

        try (Stream<CatalogueEntry> entries = CatalogueReader.standard().entries(file)) {
            assertThatThrownBy(() -> WRITER.write(entries, folder.resolve("copy.json")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "Writing would lose /courses/0 (cpp), which could not be read: to accept the loss, leave"
                                    + " the entry out");
        }

        assertThat(folder.toFile().list()).containsExactly("catalogue.json");
    }

    @Test
    void leavesTheOldFileWhenTheStreamFails() {
        IllegalStateException reason = new IllegalStateException("The database is gone");

        assertThatThrownBy(() -> WRITER.write(
                        manyEntries().peek(entry -> {
                            if (entry instanceof CatalogueEntry.Member member && member.index() == 400) {
                                throw reason;
                            }
                        }),
                        file))
                .isSameAs(reason);

        assertThat(file).hasContent(OLD);
        assertThat(folder.toFile().list()).containsExactly("catalogue.json");
    }

    static Stream<Arguments> catalogueWithHalfASurrogatePair() {
        Catalogue.Builder name = Catalogue.builder().from(Academy.CATALOGUE).putAlternateId("\uD83E", "77");
        Catalogue.Builder text = Catalogue.builder().from(Academy.CATALOGUE).putAlternateId("navigator", "\uDD16");
        return Stream.of(
                Arguments.of(name.build(), "Name must not contain half a surrogate pair: \"\\ud83e\""),
                Arguments.of(text.build(), "Text must not contain half a surrogate pair: \"\\udd16\""));
    }

    @ParameterizedTest
    @MethodSource("catalogueWithHalfASurrogatePair")
    void leavesTheOldFileWhenTheNewOneCouldNotBeRead(Catalogue catalogue, String message) {
        assertThatThrownBy(() -> WRITER.write(catalogue, file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);

        assertThat(file).hasContent(OLD);
        assertThat(folder.toFile().list()).containsExactly("catalogue.json");
    }

    @Test
    void leavesTheOldFileWhenAnEntryIsRefused() {
        assertThatThrownBy(() -> WRITER.write(Stream.concat(manyEntries(), Stream.of(Academy.HEADER)), file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A catalogue must have one header: a second, of academy, came after /courses/499 (c499);"
                        + " leave it out");

        assertThat(file).hasContent(OLD);
        assertThat(folder.toFile().list()).containsExactly("catalogue.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogue.json", "catalogue.json.gz"})
    @DisabledOnOs(OS.WINDOWS)
    void leavesTheOldFileWhateverFailsOfTheDisk(String name) throws IOException {
        Path target = Files.writeString(folder.resolve(name), OLD);
        String[] files = folder.toFile().list();
        int failures = 0;
        FailingDisk disk = FailingDisk.at(folder, failures);
        while (fails(disk, target, files)) {
            Files.writeString(target, OLD);
            disk = FailingDisk.at(folder, ++failures);
        }
        assertThat(failures).isEqualTo(disk.operations().size());
        assertThat(disk.operations().stream().filter("write"::equals).count()).isGreaterThan(1);
        assertThat(target.equals(file) ? Files.readString(file) : decompressed(target))
                .contains("\"id\": \"c499\"")
                .endsWith("}\n");
    }

    /** Whether an operation failed; if so, the file is the old one, unless nobody was told. */
    private boolean fails(FailingDisk disk, Path target, String[] files) {
        Throwable thrown = catchThrowable(() -> WRITER.write(manyEntries(), disk.path(target)));
        if (thrown != null) {
            assertThat(thrown)
                    .isInstanceOf(IOException.class)
                    .hasMessage("Disk failed at " + disk.failed().get(0));
            assertThat(target).as("after " + disk.operations()).hasContent(OLD);
        }
        assertThat(folder.toFile().list()).as("after " + disk.operations()).containsExactlyInAnyOrder(files);
        return !disk.failed().isEmpty();
    }

    private static Stream<CatalogueEntry> manyEntries() {
        return Stream.concat(
                Stream.of(Academy.HEADER),
                IntStream.range(0, 500)
                        .mapToObj(i -> new CatalogueEntry.Member(Section.COURSES, i, Academy.course("c" + i))));
    }

    private static String decompressed(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(new FileInputStream(file.toFile()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
