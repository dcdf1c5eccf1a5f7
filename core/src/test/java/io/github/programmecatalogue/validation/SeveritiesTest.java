package io.github.programmecatalogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hosts refuse a catalogue for its errors: how bad a rule is belongs to the format as much as its code. */
class SeveritiesTest {

    @Test
    void areThoseOfTheFormat() {
        assertThat(CatalogueValidator.standard().getRules())
                .extracting(rule -> rule.getCode() + "\t" + rule.getSeverity())
                .containsExactlyInAnyOrderElementsOf(ofTheFormat());
    }

    private static List<String> ofTheFormat() {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                SeveritiesTest.class.getResourceAsStream("/severities.tsv"), StandardCharsets.UTF_8))) {
            return table.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
