package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Catalogue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents of other versions are read as {@code FORMAT.md} promises.
 *
 * <p>Those in {@code format-1.0} are frozen: people have such documents, and every library 1.x must read and write them
 * as this one does. They are never changed, whatever is added to the format; new ones may come beside them.
 */
class FormatCompatibilityTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CatalogueModule()).build();
    private static final JsonMapper STRICT = MAPPER.rebuild()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    @ParameterizedTest
    @CsvSource({
        "minimal.json, 1940c16f489b68f8bda0e717114cfa995e585bcc5054bc8d144f5a2117dfd9ec",
        "full.json, b7686c05817a06c052a32edfabb662b4bdf3950cdffc9fbb3af4be8a1b399625",
        "st-petersburg.json, 7fd88a3075981d9add48834d42d8fd552d24448bbc2cb35990d99b5a481d3b34"
    })
    void leavesTheFrozenDocumentsAsTheyAre(String name, String checksum) throws NoSuchAlgorithmException {
        byte[] document = frozen(name).getBytes(StandardCharsets.UTF_8);

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document)))
                .as("the document is frozen; add another one beside it")
                .isEqualTo(checksum);
    }

    @ParameterizedTest
    @MethodSource("frozenDocuments")
    void readsAFrozenDocumentAndWritesItBackAsItWas(String name) {
        String document = frozen(name);

        assertThat(MAPPER.writeValueAsString(STRICT.readValue(document, Catalogue.class)))
                .isEqualTo(MAPPER.writeValueAsString(FormatSchema.tree(document)));
    }

    @ParameterizedTest
    @MethodSource("frozenDocuments")
    void findsAFrozenDocumentAsTheSchemaHasIt(String name) {
        assertThat(FormatSchema.problems(FormatSchema.tree(frozen(name)))).isEmpty();
    }

    static Stream<String> frozenDocuments() {
        return Stream.of("minimal.json", "full.json", "st-petersburg.json");
    }

    @Test
    void readsALaterMinorVersionWithoutWhatItDoesNotKnow() {
        ObjectNode known = (ObjectNode) FormatSchema.tree(later("properties"));
        known.remove("mascot");
        known.remove("rooms");
        ((ObjectNode) known.at("/courses/0")).remove("difficulty");
        ((ObjectNode) known.at("/courses/0/ageRange")).remove("unit");
        ((ObjectNode) known.at("/courses/0/workload")).remove("selfStudyHours");
        ((ObjectNode) known.at("/courses/0/prerequisites/0")).remove("grade");
        ((ObjectNode) known.at("/offerings/0")).remove("waitingTime");
        ((ObjectNode) known.at("/offerings/0/sessions/0")).remove("room");
        ((ObjectNode) known.at("/offerings/0/prices/0")).remove("vat");
        known.put("formatVersion", "1.0");

        Catalogue read = MAPPER.readValue(later("properties"), Catalogue.class);

        assertThat(MAPPER.writeValueAsString(read)).isEqualTo(MAPPER.writeValueAsString(known));
    }

    @Test
    void keepsTheExtensionsOfALaterMinorVersion() {
        Catalogue read = MAPPER.readValue(later("properties"), Catalogue.class);

        assertThat(MAPPER.writeValueAsString(read.getExtensions()))
                .isEqualTo("{\"ourschool:rank\":1,\"ourschool:later\":{\"level\":\"expert\",\"nothing\":null}}");
        assertThat(MAPPER.writeValueAsString(read.getCourses().get(0).getExtensions()))
                .isEqualTo("{\"ourschool:room\":42}");
    }

    @Test
    void refusesUnknownPropertiesOfALaterMinorVersionWhereTheHostDoes() {
        assertThatExceptionOfType(UnrecognizedPropertyException.class)
                .isThrownBy(() -> STRICT.readValue(later("properties"), Catalogue.class))
                .satisfies(e -> assertThat(e.getPropertyName()).isEqualTo("mascot"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | "level": Level must be one of introductory, basic, advanced, mixed: "expert"
            1 | "status": CourseStatus must be one of draft, published, suspended, archived: "withdrawn"
            """)
    void refusesAMemberOfALaterMinorVersion(int course, String message) {
        ObjectNode document = (ObjectNode) FormatSchema.tree(later("members"));
        document.putArray("courses").add(FormatSchema.tree(later("members")).at("/courses/" + course));

        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue(document.toString(), Catalogue.class))
                .satisfies(e -> assertThat(e.getOriginalMessage()).isEqualTo(message));
    }

    @ParameterizedTest
    @CsvSource({"2.0", "2.1", "10.0", "0.9"})
    void refusesAnotherMajorVersionAndSaysWhichIsSupported(String version) {
        String document = frozen("minimal.json").replace("\"1.0\"", "\"" + version + "\"");

        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue(document, Catalogue.class))
                .satisfies(e -> assertThat(e.getOriginalMessage())
                        .isEqualTo("\"formatVersion\": Format version must be 1.x: \"" + version + "\""));
        assertThat(FormatSchema.problems(FormatSchema.tree(document)))
                .singleElement()
                .asString()
                .startsWith("/formatVersion");
    }

    @Test
    void reportsWhatALaterMinorVersionHasBesides() {
        ReadResult result = CatalogueReader.standard().read(later("properties"));

        assertThat(result.getCatalogue()).hasValue(MAPPER.readValue(later("properties"), Catalogue.class));
        assertThat(result.isLossless()).isFalse();
        assertThat(faults(result))
                .containsExactlyInAnyOrder(
                        "property_unknown mascot",
                        "property_unknown rooms",
                        "property_unknown difficulty",
                        "property_unknown ageRange/unit",
                        "property_unknown workload/selfStudyHours",
                        "property_unknown prerequisites/0/grade",
                        "property_unknown sessions/0/room",
                        "property_unknown prices/0/vat",
                        "property_unknown waitingTime");
    }

    @Test
    void leavesOutWhatAMemberOfALaterMinorVersionIsSaidOf() {
        ReadResult result = CatalogueReader.standard().read(later("members"));

        assertThat(result.getCatalogue().orElseThrow().getCourses())
                .singleElement()
                .satisfies(course -> {
                    assertThat(course.getId()).hasToString("optional");
                    assertThat(course.getLevel()).isEmpty();
                });
        assertThat(result.isLossless()).isFalse();
        assertThat(faults(result)).containsExactly("value_unknown level", "value_unknown status");
    }

    @Test
    void reportsThatAnotherMajorVersionCannotBeRead() {
        ReadResult result = CatalogueReader.standard().read(later("properties").replace("\"1.7\"", "\"2.0\""));

        assertThat(result.getCatalogue()).isEmpty();
        assertThat(faults(result)).containsExactly("format_version_unsupported formatVersion");
        assertThat(result.getEntries().get(0).damage().getFaults().get(0).evidence())
                .containsEntry("supported", "1.x");
    }

    /** What could not be read: the code, and the way from the entity to the place. */
    private static List<String> faults(ReadResult result) {
        return result.getEntries().stream()
                .flatMap(entry -> entry.damage().getFaults().stream())
                .map(fault -> fault.code() + " "
                        + fault.path().getSteps().stream()
                                .map(PropertyPath.Step::token)
                                .collect(Collectors.joining("/")))
                .toList();
    }

    private static String frozen(String name) {
        return RuleFiles.read(RESOURCES.resolve("format-1.0").resolve(name));
    }

    private static String later(String name) {
        return RuleFiles.read(RESOURCES.resolve("format-1.7").resolve(name + ".json"));
    }
}
