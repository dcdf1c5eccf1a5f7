package io.github.programmecatalogue.jackson.comparison;

import com.flipkart.zjsonpatch.Jackson3JsonPatch;
import io.github.programmecatalogue.jackson.CatalogueModule;
import io.github.programmecatalogue.model.Catalogue;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Applies patches as somebody else does it. */
final class Patches {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CatalogueModule()).build();

    private Patches() {}

    static Catalogue apply(CatalogueDifference difference, Catalogue before) {
        JsonNode document = MAPPER.valueToTree(before);
        return MAPPER.treeToValue(
                Jackson3JsonPatch.apply(difference.toJsonPatch().toNode(), document), Catalogue.class);
    }

    /** What each operation does and where, such as {@code replace /courses/0/level}. */
    static List<String> operations(CatalogueDifference difference) {
        return difference
                .toJsonPatch()
                .toNode()
                .valueStream()
                .map(Patches::operation)
                .toList();
    }

    private static String operation(JsonNode operation) {
        String from = operation.has("from") ? operation.get("from").asString() + " " : "";
        return operation.get("op").asString() + " " + from
                + operation.get("path").asString();
    }
}
