package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Course;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class GoldenFileTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new CatalogueModule()).build();

    /** Two spaces, line feeds and nothing before a colon, whatever the host's line separator is. */
    private static final ObjectWriter PRETTY = JSON.writer()
            .with(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    static Stream<GoldenCase> all() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void writesWhatTheFileSays(GoldenCase golden) {
        assertThat(PRETTY.writeValueAsString(golden.value())).isEqualTo(golden.json());
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsWhatTheFileSays(GoldenCase golden) {
        assertThat((Object) JSON.readValue(golden.json(), golden.type())).isEqualTo(golden.value());
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsBackFromATree(GoldenCase golden) {
        JsonNode tree = JSON.valueToTree(golden.value());
        assertThat((Object) JSON.treeToValue(tree, golden.type())).isEqualTo(golden.value());
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsFromTheTreeOfTheFile(GoldenCase golden) {
        JsonNode tree = JSON.reader()
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .readTree(golden.json());
        assertThat((Object) JSON.treeToValue(tree, golden.type())).isEqualTo(golden.value());
    }

    @ParameterizedTest
    @MethodSource("all")
    void convertsToItself(GoldenCase golden) {
        assertThat((Object) JSON.convertValue(golden.value(), golden.type())).isEqualTo(golden.value());
    }

    @ParameterizedTest
    @MethodSource("all")
    void convertsToWhatAMapperKnowsAndBack(GoldenCase golden) {
        Object plain = JSON.convertValue(golden.value(), Object.class);
        assertThat((Object) JSON.convertValue(plain, golden.type())).isEqualTo(golden.value());
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsBackFromYaml(GoldenCase golden) {
        ObjectMapper yaml =
                YAMLMapper.builder().addModule(new CatalogueModule()).build();
        String written = yaml.writeValueAsString(golden.value());
        assertThat((Object) yaml.readValue(written, golden.type())).as(written).isEqualTo(golden.value());
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsBackFromCbor(GoldenCase golden) {
        ObjectMapper cbor =
                CBORMapper.builder().addModule(new CatalogueModule()).build();
        byte[] written = cbor.writeValueAsBytes(golden.value());
        assertThat((Object) cbor.readValue(written, golden.type())).isEqualTo(golden.value());
    }

    @Test
    void readsPropertiesInAnyOrder() {
        String json = "{\"title\":{\"en\":\"C++\"},\"kind\":\"programme\",\"id\":\"cpp\"}";
        assertThat(JSON.readValue(json, Course.class)).isEqualTo(Examples.SMALL_COURSE);
    }
}
