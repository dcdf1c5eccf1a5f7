package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.testing.Any;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The catalogue is the same whatever the form of its document, and a damaged line disturbs no other. */
@PropertyDefaults(tries = 50, edgeCases = EdgeCasesMode.NONE)
class FormsLawTest {

    private static final String NEXT_LINE = "\u0085";

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new CatalogueModule()).build();
    private static final JsonMapper ASCII =
            JSON.rebuild().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final YAMLMapper YAML =
            YAMLMapper.builder().addModule(new CatalogueModule()).build();
    private static final CatalogueReader LINE_READER =
            CatalogueReader.standard().form(DocumentForm.LINES);
    private static final CatalogueReader YAML_READER =
            CatalogueReader.standard().form(DocumentForm.YAML);

    @Property
    void readsBackLines(@ForAll @Any Catalogue catalogue) {
        assertWhole(LINE_READER.read(String.join("\n", lines(catalogue))), catalogue);
    }

    /** All but texts with the control character "next line", which Jackson 3.1.8 writes unquoted into names. */
    @Property
    void readsBackYaml(@ForAll @Any Catalogue catalogue) {
        String yaml = YAML.writeValueAsString(catalogue);
        Assume.that(!yaml.contains(NEXT_LINE));
        assertWhole(YAML_READER.read(yaml), catalogue);
    }

    /** JSON is YAML, but for characters that have to be escaped there. */
    @Property
    void readsJsonAsYaml(@ForAll @Any Catalogue catalogue) {
        String json = ASCII.writeValueAsString(catalogue).replace("\u007F", "\\u007F");
        assertWhole(YAML_READER.read(json), catalogue);
    }

    private static void assertWhole(ReadResult result, Catalogue written) {
        assertThat(Faults.of(result)).isEmpty();
        assertThat(result.isLossless()).isTrue();
        assertThat(result.getCatalogue()).contains(written);
    }

    @Property
    void keepsEveryWholeLineOfADocumentThatIsCut(
            @ForAll @Any Catalogue catalogue, @ForAll @IntRange(max = 9999) int part) {
        List<String> lines = lines(catalogue);
        byte[] document = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(document, (int) ((long) document.length * part / 10_000));
        int whole = lines.size();
        while (String.join("\n", lines.subList(0, whole)).getBytes(StandardCharsets.UTF_8).length > cut.length) {
            whole--;
        }

        List<CatalogueEntry> read = LINE_READER.read(cut).getEntries();

        List<CatalogueEntry> written = catalogue.entries().toList();
        assertThat(read.subList(0, whole)).isEqualTo(written.subList(0, whole));
    }

    @Property
    void readsTheNeighboursOfADamagedLine(
            @ForAll @Any Catalogue catalogue,
            @ForAll @IntRange(max = 9999) int part,
            @ForAll @StringLength(max = 5) String damage) {
        Assume.that(damage.chars().noneMatch(c -> c == '\n' || c == '\r' || Character.isSurrogate((char) c)));
        List<String> lines = new ArrayList<>(lines(catalogue));
        int line = 1 + part % lines.size();
        Assume.that(line < lines.size());
        String whole = lines.get(line);
        int at = whole.indexOf(':') + 1 + part % (whole.length() - whole.indexOf(':') - 1);
        lines.set(line, whole.substring(0, at) + damage + whole.substring(at + 1));

        List<CatalogueEntry> read = LINE_READER.read(String.join("\n", lines)).getEntries();

        List<CatalogueEntry> neighbours = catalogue.entries().collect(Collectors.toCollection(ArrayList::new));
        neighbours.remove(line);
        assertThat(read).containsSubsequence(neighbours);
    }

    private static List<String> lines(Catalogue catalogue) {
        return catalogue.entries().map(FormsLawTest::line).toList();
    }

    private static String line(CatalogueEntry entry) {
        if (entry instanceof CatalogueEntry.Member member) {
            return JSON.writeValueAsString(Map.of(member.section().getProperty(), member.entity()));
        }
        return JSON.writeValueAsString(Map.of("catalogue", ((CatalogueEntry.Header) entry).header()));
    }
}
