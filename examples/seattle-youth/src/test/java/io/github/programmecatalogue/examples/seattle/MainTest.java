package io.github.programmecatalogue.examples.seattle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.jackson.CatalogueModule;
import io.github.programmecatalogue.model.Catalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class MainTest {

    @Test
    void printsWhatItReadAndWritesTheCatalogue(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("new").resolve("seattle.json");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        Main.run(file, SeattleCatalogueTest.validator(), new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"))
                .startsWith("""
                        68 programs of 28 organisations; 13 say when, where or at what price

                        Ages: 39 read, 29 refused
                           4  All youth: names people, not their ages
                        """)
                .contains("""

                        Report: no error
                          29  warning age_range_missing: A course should state the ages it is for
                        """)
                .endsWith("\nWritten to " + file + ", and read back equal\n");
        assertThat(JsonMapper.builder()
                        .addModule(new CatalogueModule())
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build()
                        .readValue(file, Catalogue.class))
                .isEqualTo(SeattleCatalogue.of(
                        YouthProgram.readAll().stream().map(ProgramReading::of).toList()));
    }
}
