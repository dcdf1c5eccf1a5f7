package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.programmecatalogue.jackson.wire.Format;
import io.github.programmecatalogue.jackson.wire.RecordCodec;
import io.github.programmecatalogue.jackson.wire.TextCodec;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueHeader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class CatalogueSchemaTest {

    @Test
    void isASchema() {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}")
                        .validate(FormatSchema.ROOT))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void hasThePropertiesOfATypeInTheirOrder(RecordCodec<?, ?> codec) {
        List<String> names =
                List.copyOf(properties(FormatSchema.of((Class<?>) codec.type())).propertyNames());

        assertThat(
                        codec.type() == CatalogueHeader.class
                                ? names.subList(0, codec.propertyNames().size())
                                : names)
                .isEqualTo(codec.propertyNames());
    }

    static Stream<RecordCodec<?, ?>> hasThePropertiesOfATypeInTheirOrder() {
        return Format.objects().stream().filter(RecordCodec.class::isInstance).map(codec -> (RecordCodec<?, ?>) codec);
    }

    @ParameterizedTest
    @MethodSource
    <E> void hasTheMembersOfAnEnumerationInTheirOrder(TextCodec<E> codec, Class<E> type) {
        assertThat(FormatSchema.of(type).path("enum").valueStream().map(JsonNode::asString))
                .containsExactly(Arrays.stream(type.getEnumConstants())
                        .map(codec::format)
                        .toArray(String[]::new));
    }

    static Stream<Object[]> hasTheMembersOfAnEnumerationInTheirOrder() {
        return Format.texts().stream().filter(codec -> codec.type().isEnum()).map(codec ->
                new Object[] {codec, codec.type()});
    }

    @Test
    void describesEveryPropertyAndDefinition() {
        assertThat(Stream.concat(
                                Stream.of(FormatSchema.ROOT),
                                FormatSchema.ROOT.path("$defs").valueStream())
                        .flatMap(type ->
                                Stream.concat(Stream.of(type), properties(type).valueStream())))
                .allSatisfy(described ->
                        assertThat(described.path("description").asString("")).endsWith("."));
    }

    @Test
    void refersToWhatIsThereAndDefinesNothingElse() {
        assertThat(FormatSchema.ROOT.findValuesAsString("$ref").stream().distinct())
                .containsExactlyInAnyOrder(FormatSchema.ROOT.path("$defs").propertyNames().stream()
                        .map("#/$defs/"::concat)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource
    void acceptsWhatTheGoldenFilesHave(GoldenCase golden) {
        assertThat(FormatSchema.problems(FormatSchema.tree(golden.json()))).isEmpty();
    }

    static Stream<GoldenCase> acceptsWhatTheGoldenFilesHave() {
        return GoldenCase.all().filter(golden -> golden.type() == Catalogue.class);
    }

    @Test
    void acceptsTheSample() {
        String sample = RuleFiles.read(Path.of("..", "examples", "data", "st-petersburg.json"));

        assertThat(FormatSchema.problems(FormatSchema.tree(sample))).isEmpty();
    }

    private static JsonNode properties(JsonNode type) {
        return type.path("properties");
    }
}
