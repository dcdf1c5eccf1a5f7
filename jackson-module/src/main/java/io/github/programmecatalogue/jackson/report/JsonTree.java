package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.jackson.CatalogueModule;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Section;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The parts of a report in JSON, and how they are written. */
final class JsonTree {

    private static final String OURS = "io.github.programmecatalogue.";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new CatalogueModule())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private JsonTree() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Writes a document that ends with a line break. */
    static void write(ObjectNode document, Writer out) throws IOException {
        try {
            MAPPER.writeValue(out, document);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write("\n");
    }

    /** The word for a kind of entity, such as {@code ageGroup}. */
    static String word(Class<? extends Entity<?>> kind) {
        return Arrays.stream(Section.values())
                .filter(section -> section.getType() == kind)
                .map(Section::getSingular)
                .findFirst()
                .orElse("catalogue");
    }

    /** Evidence as the JSON format of the catalogue has it; as text, where it is of a type that the format does not know. */
    static ObjectNode evidence(Map<String, Object> evidence) {
        ObjectNode node = object();
        new TreeMap<>(evidence).forEach((name, value) -> node.set(name, value(value)));
        return node;
    }

    private static JsonNode value(Object value) {
        if (value instanceof Collection<?> collection) {
            ArrayNode array = MAPPER.createArrayNode();
            collection.forEach(element -> array.add(value(element)));
            return array;
        }
        boolean known = value instanceof Number
                || value instanceof Boolean
                || value.getClass().getName().startsWith(OURS);
        return known ? MAPPER.valueToTree(value) : MAPPER.getNodeFactory().stringNode(value.toString());
    }
}
