package io.github.programmecatalogue.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.jackson.CatalogueReader;
import io.github.programmecatalogue.jackson.ReadResult;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Finding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/** The files of examples/data, and tables about them. */
enum Samples {
    GOOD("st-petersburg.json"),
    FAULTY("st-petersburg-faulty.json");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final Path file;

    Samples(String name) {
        this.file = Path.of("..", "data", name);
    }

    Path file() {
        return file;
    }

    String text() throws IOException {
        return Files.readString(file);
    }

    Catalogue read() throws IOException {
        ReadResult result = CatalogueReader.standard().read(file);
        assertThat(result.isLossless()).isTrue();
        return result.getCatalogue().orElseThrow();
    }

    /** What the rules find on the day on which the samples were written, each as code and pointer. */
    List<String> findings() throws IOException {
        Clock clock = Clock.fixed(DAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        CatalogueValidator validator = CatalogueValidator.builder().clock(clock).build();
        return validator.validate(read()).getFindings().stream()
                .map(Samples::asLine)
                .toList();
    }

    private static String asLine(Finding finding) {
        return finding.getCode() + "\t" + finding.getPointer();
    }

    /** The lines of a resource of the tests, without comments. */
    static List<String> table(String name) throws IOException {
        var stream = Objects.requireNonNull(Samples.class.getResourceAsStream("/" + name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
