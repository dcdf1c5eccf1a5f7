package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.testing.Any;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PropertyDefaults(tries = 50, edgeCases = EdgeCasesMode.NONE)
class CatalogueWriterLawTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CatalogueModule()).build();

    @Property
    void readsBackWhatItWritesForPeople(@ForAll @Any Catalogue catalogue) {
        assertThat(MAPPER.readValue(CatalogueWriter.pretty().format(catalogue), Catalogue.class))
                .isEqualTo(catalogue)
                .hasToString(catalogue.toString());
    }

    @Property
    void writesCompactlyWhatAMapperWrites(@ForAll @Any Catalogue catalogue) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CatalogueWriter.compact().write(catalogue, out);
        assertThat(out.toByteArray()).isEqualTo(MAPPER.writeValueAsBytes(catalogue));
    }

    @Property
    void writesTheEntriesOfACatalogueAsTheCatalogue(@ForAll @Any Catalogue catalogue) throws IOException {
        for (CatalogueWriter writer :
                List.of(CatalogueWriter.pretty(), CatalogueWriter.compact(), CatalogueWriter.lines())) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            writer.write(catalogue, whole);
            ByteArrayOutputStream parts = new ByteArrayOutputStream();
            writer.write(catalogue.entries().toList().stream(), parts);
            assertThat(parts.toByteArray()).isEqualTo(whole.toByteArray());
        }
    }

    @Property
    void writesTheLinesOfAFileAgainInWhateverOrderTheyStand(@ForAll @Any Catalogue catalogue, @ForAll Random random)
            throws IOException {
        List<String> lines = new ArrayList<>(
                List.of(CatalogueWriter.lines().format(catalogue).split("\n")));
        Collections.shuffle(lines, random);
        byte[] file = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        ReadResult read = CatalogueReader.standard().form(DocumentForm.LINES).read(file);
        CatalogueWriter.lines().write(read.getEntries().stream(), written);

        assertThat(written.toByteArray()).isEqualTo(file);
    }

    @Property
    void readsBackEachLine(@ForAll @Any Catalogue catalogue) {
        String written = CatalogueWriter.lines().format(catalogue);

        String[] lines = written.split("\\R", -1);
        assertThat(lines[lines.length - 1]).isEmpty();
        List<Object> read = new ArrayList<>();
        Arrays.stream(lines, 0, lines.length - 1).forEach(line -> read.add(entry(line)));
        List<Object> expected = new ArrayList<>();
        catalogue.entries().forEach(entry -> expected.add(content(entry)));
        assertThat(read).isEqualTo(expected);
    }

    private static Object entry(String line) {
        JsonNode object = MAPPER.readTree(line);
        assertThat(object.propertyNames()).hasSize(1);
        String tag = object.propertyNames().iterator().next();
        String json = line.substring(line.indexOf(':') + 1, line.length() - 1);
        return MAPPER.readValue(
                json,
                Arrays.stream(Section.values())
                        .filter(section -> section.getProperty().equals(tag))
                        .<Class<?>>map(Section::getType)
                        .findAny()
                        .orElse(CatalogueHeader.class));
    }

    private static Object content(CatalogueEntry entry) {
        return entry instanceof CatalogueEntry.Member member
                ? member.entity()
                : ((CatalogueEntry.Header) entry).header();
    }
}
