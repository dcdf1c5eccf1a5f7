package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.jackson.CatalogueModule;
import io.github.programmecatalogue.jackson.Printable;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Section;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
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
            .build();

    private JsonTree() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Writes a document that ends with a line break, and in which nothing acts on a terminal. */
    static void write(ObjectNode document, Writer out) throws IOException {
        out.write(escaped(MAPPER.writeValueAsString(document)));
        out.write("\n");
    }

    /** JSON of the same meaning, with what would act escaped; that includes surrogates without a pair, which no charset encodes. */
    private static String escaped(String json) {
        if (json.codePoints().noneMatch(JsonTree::actsInText)) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 16);
        json.codePoints().forEach(codePoint -> append(escaped, codePoint));
        return escaped.toString();
    }

    private static void append(StringBuilder json, int codePoint) {
        if (!actsInText(codePoint)) {
            json.appendCodePoint(codePoint);
            return;
        }
        for (char unit : Character.toChars(codePoint)) {
            json.append("\\u%04x".formatted((int) unit));
        }
    }

    /** Below the space there are only line breaks, between the texts: in a text they are escaped already. */
    private static boolean actsInText(int codePoint) {
        return codePoint >= ' ' && Printable.acts(codePoint);
    }

    /** The word for a kind of entity, such as {@code ageGroup}. */
    static String word(Class<? extends Entity<?>> kind) {
        return Arrays.stream(Section.values())
                .filter(section -> section.getType() == kind)
                .findFirst()
                .map(Section::getSingular)
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
