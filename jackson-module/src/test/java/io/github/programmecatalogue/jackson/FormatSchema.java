package io.github.programmecatalogue.jackson;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The schema of the format, as tests look at it. */
final class FormatSchema {

    /** Keeps numbers as they are written. */
    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    static final JsonNode ROOT = tree(CatalogueSchema.json());

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CatalogueSchema.json());

    private FormatSchema() {}

    static JsonNode tree(String json) {
        return TREES.readTree(json);
    }

    /** What of a document is not as the schema has it. */
    static List<String> problems(JsonNode document) {
        return SCHEMA.validate(document).stream()
                .map(problem -> problem + ": " + problem.getInstanceNode())
                .toList();
    }

    /** What is said of a type: what the root of the schema says of a catalogue, a definition of any other. */
    static JsonNode of(Class<?> type) {
        String name = type.getSimpleName();
        JsonNode definition =
                ROOT.path("$defs").path(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
        return name.startsWith("Catalogue") ? ROOT : definition;
    }

    /** A property's schema, or what it refers to. */
    static JsonNode resolve(JsonNode property) {
        JsonNode reference = property.path("$ref");
        return reference.isMissingNode()
                ? property
                : ROOT.at(reference.asString().substring(1));
    }
}
