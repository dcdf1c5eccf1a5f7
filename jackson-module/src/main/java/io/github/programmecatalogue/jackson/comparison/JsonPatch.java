package io.github.programmecatalogue.jackson.comparison;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Collects the operations of a JSON Patch (RFC 6902). */
final class JsonPatch {

    private final ArrayNode operations = JsonNodeFactory.instance.arrayNode();

    void add(String path, JsonNode value) {
        operation("add", path).set("value", value);
    }

    void replace(String path, JsonNode value) {
        operation("replace", path).set("value", value);
    }

    void remove(String path) {
        operation("remove", path);
    }

    /** Takes out of a list what is not kept, from its end, and brings what is into its order. */
    void rearrange(String list, Matching matching) {
        List<Integer> removed = matching.removed();
        for (int i = removed.size() - 1; i >= 0; i--) {
            remove(list + "/" + removed.get(i));
        }
        matching.moves()
                .forEach(move -> operation("move", list + "/" + move.to()).put("from", list + "/" + move.from()));
    }

    JsonValue toJson() {
        return JsonValue.of(operations.deepCopy());
    }

    private ObjectNode operation(String name, String path) {
        return operations.addObject().put("op", name).put("path", path);
    }
}
