package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.jackson.wire.Format;
import io.github.programmecatalogue.jackson.wire.RecordCodec;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.Extensions;
import io.github.programmecatalogue.value.LocalizedText;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code FORMAT.md} says what the codecs and the schema do. */
class FormatDocumentTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CatalogueModule()).build();

    private static final String PAGE = RuleFiles.read(Path.of("FORMAT.md"));

    private static final Pattern ROW =
            Pattern.compile("^\\| `(\\w+)` \\| ([^|]+) \\| ([^|]*) \\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern ROW_OF_NAMES =
            Pattern.compile("^\\| elsewhere .*\\n\\|[-|]*\\n((?:\\|.*\\n)*)", Pattern.MULTILINE);
    private static final Pattern FIRST_CELL = Pattern.compile("^\\| `(\\w+)` \\|", Pattern.MULTILINE);
    private static final Pattern EXAMPLE = Pattern.compile("^```json\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("`([^`]+)`");

    static Stream<RecordCodec<?, ?>> codecs() {
        return Format.objects().stream()
                .filter(codec -> codec instanceof RecordCodec && codec.type() != CatalogueHeader.class)
                .map(codec -> (RecordCodec<?, ?>) codec);
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void hasEveryPropertyWithItsMeaningAndItsDefault(RecordCodec<?, ?> codec) {
        JsonNode schema = FormatSchema.of(codec.type());
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();

        List<MatchResult> rows = rows(codec);

        assertThat(rows).extracting(row -> row.group(1)).isEqualTo(codec.propertyNames());
        assertThat(rows).allSatisfy(row -> {
            JsonNode property = schema.path("properties").path(row.group(1));
            String fallback = property.path("default").asString("");
            assertThat(row.group(4)).isEqualTo(property.path("description").asString());
            assertThat(row.group(3).strip())
                    .isEqualTo(
                            required.contains(row.group(1))
                                    ? "required"
                                    : fallback.isEmpty() ? "" : "`" + fallback + "`");
        });
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void givesAnExampleOfEveryPropertyThatIsReadAndWrittenBack(RecordCodec<?, ?> codec) {
        List<String> examples = examples(codec.type());

        assertThat(examples).allSatisfy(example -> assertRoundTrip(example, codec.type()));
        assertThat(examples.stream().flatMap(example -> MAPPER.readTree(example).propertyNames().stream()))
                .containsAll(codec.propertyNames());
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void statesTheDefaultsThatTheLibraryHas(RecordCodec<?, ?> codec) {
        ObjectNode example = (ObjectNode) MAPPER.readTree(examples(codec.type()).get(0));
        List<MatchResult> defaulted =
                rows(codec).stream().filter(row -> row.group(3).startsWith("`")).toList();
        defaulted.forEach(row -> example.remove(row.group(1)));

        JsonNode written = MAPPER.valueToTree(MAPPER.treeToValue(example, codec.type()));

        assertThat(defaulted)
                .allSatisfy(row -> assertThat("`" + written.path(row.group(1)).asString() + "`")
                        .isEqualTo(row.group(3)));
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void namesElsewhereOnlyPropertiesThatThereAre(RecordCodec<?, ?> codec) {
        assertThat(ROW_OF_NAMES
                        .matcher(section(codec.type()))
                        .results()
                        .flatMap(table -> FIRST_CELL.matcher(table.group(1)).results())
                        .map(row -> row.group(1)))
                .isSubsetOf(codec.propertyNames());
    }

    @Test
    void givesExamplesOfTextsAndOfExtensions() {
        assertThat(examples(LocalizedText.class))
                .singleElement()
                .satisfies(example -> assertRoundTrip(example, LocalizedText.class));
        assertThat(examples(Extensions.class))
                .singleElement()
                .satisfies(example -> assertRoundTrip(example, Extensions.class));
    }

    @Test
    void startsWithTheSmallestCatalogue() {
        String smallest = examples(PAGE).get(0);

        assertRoundTrip(smallest, Catalogue.class);
        assertThat(MAPPER.readTree(smallest).propertyNames())
                .containsExactlyInAnyOrderElementsOf(FormatSchema.ROOT
                        .path("required")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
    }

    @Test
    void showsLinesThatAreTaggedByWhatTheyHold() {
        String lines = PAGE.substring(PAGE.indexOf("```ndjson\n") + "```ndjson\n".length());

        assertThat(lines.substring(0, lines.indexOf("```")).lines())
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(MAPPER.readTree(line).propertyStream())
                        .singleElement()
                        .satisfies(tagged -> assertRoundTrip(tagged.getValue().toString(), tagged(tagged.getKey()))));
    }

    private static Class<?> tagged(String tag) {
        return Arrays.stream(Section.values())
                .filter(section -> section.getProperty().equals(tag))
                .findFirst()
                .<Class<?>>map(Section::getType)
                .orElse(CatalogueHeader.class);
    }

    @Test
    void listsTheMembersOfEveryEnumeration() {
        String tables = PAGE.substring(PAGE.indexOf("\n## Enumerations\n"), PAGE.indexOf("\n## What the schema"));

        assertThat(tables.lines()
                        .filter(line -> line.contains("`"))
                        .map(line -> WORD.matcher(line)
                                .results()
                                .map(word -> word.group(1))
                                .toList()))
                .containsExactlyInAnyOrderElementsOf(FormatSchema.ROOT
                        .path("$defs")
                        .valueStream()
                        .filter(type -> type.has("enum"))
                        .map(type -> type.path("enum")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList())
                        .toList());
    }

    @Test
    void linksToItsOwnHeadings() {
        List<String> headings = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE)
                .matcher(PAGE)
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT).replace(' ', '-'))
                .toList();

        assertThat(Pattern.compile("\\]\\(#([^)]*)\\)").matcher(PAGE).results().map(link -> link.group(1)))
                .isSubsetOf(headings);
    }

    private static void assertRoundTrip(String example, Class<?> type) {
        assertThat(MAPPER.writeValueAsString(MAPPER.readValue(example, type)))
                .isEqualTo(MAPPER.writeValueAsString(MAPPER.readTree(example)));
    }

    private static List<MatchResult> rows(RecordCodec<?, ?> codec) {
        String section = section(codec.type());
        return ROW.matcher(section.substring(0, section.indexOf("```")))
                .results()
                .toList();
    }

    private static List<String> examples(Class<?> type) {
        return examples(section(type));
    }

    private static List<String> examples(String text) {
        return EXAMPLE.matcher(text).results().map(block -> block.group(1)).toList();
    }

    /** What stands under the heading of a type, whose words are those of its name. */
    private static String section(Class<?> type) {
        String words = type.getSimpleName().replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
        String heading = "\n### " + words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + "\n";
        String section = PAGE.substring(PAGE.indexOf(heading) + heading.length());
        int next = section.indexOf("\n##");
        return next < 0 ? section : section.substring(0, next + 1);
    }
}
