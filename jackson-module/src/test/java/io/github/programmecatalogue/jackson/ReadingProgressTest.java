package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.CatalogueEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingProgressTest {

    private static final String HEADER =
            "{\"formatVersion\": \"1.0\", \"id\": \"x\", \"title\": {\"en\": \"X\"}, \"language\": \"en\"";

    @TempDir
    private Path folder;

    @Test
    void tellsOfBothReadingsOfAnObject() throws IOException {
        Path file = folder.resolve("x.json");
        Files.writeString(file, HEADER + ", \"courses\": [" + "{},".repeat(50_000) + "{}]}");

        List<Long> told = told(file);

        int second = told.lastIndexOf(0L);
        assertThat(told.subList(0, second))
                .startsWith(0L)
                .isSorted()
                .endsWith(Files.size(file))
                .hasSizeGreaterThan(3);
        assertThat(told.subList(second, told.size())).isSorted().endsWith(Files.size(file));
    }

    @Test
    void tellsOfTheOneReadingOfLinesByTheBytesOfTheDisk() throws IOException {
        Path file = folder.resolve("x.ndjson.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((HEADER + "}\n").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(told(file))
                .startsWith(0L)
                .isSorted()
                .endsWith(Files.size(file))
                .containsOnlyOnce(0L);
    }

    private static List<Long> told(Path file) throws IOException {
        List<Long> told = new ArrayList<>();
        try (Stream<CatalogueEntry> entries = CatalogueReader.standard().entries(file, told::add)) {
            assertThat(entries).isNotEmpty();
        }
        return told;
    }
}
