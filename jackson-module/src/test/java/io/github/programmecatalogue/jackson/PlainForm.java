package io.github.programmecatalogue.jackson;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What a document says, in the words of the schema, which has less than a reader takes:
 *
 * <ul>
 *   <li>null for a property, or a text in a language, that is absent;
 *   <li>members of enumerations in any case, with underscores;
 *   <li>amounts as numbers, and with a minus before zero.
 * </ul>
 */
final class PlainForm {

    private static final JsonNode AMOUNT = FormatSchema.ROOT.at("/$defs/amount");
    private static final Pattern MINUS_ZERO = Pattern.compile("-(0{1,100}(\\.0{1,100})?)");

    private PlainForm() {}

    static JsonNode of(JsonNode document) {
        return simplified(document.deepCopy(), FormatSchema.ROOT);
    }

    private static JsonNode simplified(JsonNode value, JsonNode schema) {
        if (value instanceof ObjectNode object && (schema.has("properties") || schema.has("additionalProperties"))) {
            object.removeIf(JsonNode::isNull);
            List.copyOf(object.propertyNames())
                    .forEach(name -> object.set(
                            name,
                            simplified(
                                    object.get(name),
                                    FormatSchema.resolve(
                                            schema.path("properties").path(name)))));
        } else if (value instanceof ArrayNode list) {
            JsonNode items = FormatSchema.resolve(schema.path("items"));
            for (int i = 0; i < list.size(); i++) {
                list.set(i, simplified(list.get(i), items));
            }
        } else if (value.isString() && schema.has("enum")) {
            return StringNode.valueOf(value.asString().replace('_', '-').toLowerCase(Locale.ROOT));
        } else if (schema.equals(AMOUNT)) {
            return amount(value);
        }
        return value;
    }

    private static JsonNode amount(JsonNode value) {
        String text = value.isNumber() ? value.decimalValue().toPlainString() : value.asString("");
        Matcher minusZero = MINUS_ZERO.matcher(text);
        if (minusZero.matches()) {
            return StringNode.valueOf(minusZero.group(1));
        }
        return value.isNumber() ? StringNode.valueOf(text) : value;
    }
}
