package io.github.programmecatalogue.jackson;

import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a document differs from another: values by JSON Pointer, each in place of what is there, or added; {@code null}
 * takes away, and the index {@code -} is that after the last.
 *
 * @param values an object of values by pointer
 */
record Changes(JsonNode values) {

    /** One line, with a space after each comma and colon. */
    private static final ObjectWriter LINE = new JsonMapper()
            .writer()
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEntrySpacing(Separators.Spacing.AFTER)
                            .withArrayElementSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(DefaultPrettyPrinter.NopIndenter.instance())
                    .withArrayIndenter(DefaultPrettyPrinter.NopIndenter.instance()));

    /** A document with the changes; the one given stays as it is. */
    JsonNode applyTo(JsonNode document) {
        JsonNode changed = document.deepCopy();
        values.forEachEntry((pointer, value) -> set(changed, JsonPointer.compile(pointer), value));
        return changed;
    }

    private static void set(JsonNode document, JsonPointer pointer, JsonNode value) {
        String name = pointer.last().getMatchingProperty();
        JsonNode parent = document.at(pointer.head());
        if (parent instanceof ObjectNode object && value.isNull()) {
            object.remove(name);
        } else if (parent instanceof ObjectNode object) {
            object.set(name, value);
        } else if (parent instanceof ArrayNode array && name.equals("-")) {
            array.add(value);
        } else if (parent instanceof ArrayNode array) {
            array.set(pointer.last().getMatchingIndex(), value);
        } else {
            throw new IllegalArgumentException("Pointer must lead into an object or an array: " + pointer);
        }
    }

    /** JSON with a line for each value. */
    @Override
    public String toString() {
        return values.propertyStream()
                .map(value -> "  \"" + value.getKey() + "\": " + line(value.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}"));
    }

    static String line(JsonNode value) {
        return LINE.writeValueAsString(value);
    }
}
