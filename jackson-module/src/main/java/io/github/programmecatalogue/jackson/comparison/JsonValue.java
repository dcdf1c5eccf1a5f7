package io.github.programmecatalogue.jackson.comparison;

import tools.jackson.databind.JsonNode;

/**
 * A value as the JSON format writes it, such as {@code "basic"} or <code>{"min":7,"max":10}</code>.
 *
 * <p>Two are equal if they mean the same: members of an object have no order. Immutable and thread-safe.
 */
public final class JsonValue {

    private final JsonNode node;

    private JsonValue(JsonNode node) {
        this.node = node;
    }

    /** A value that nobody will change from now on. */
    static JsonValue of(JsonNode node) {
        return new JsonValue(node);
    }

    /**
     * The value as a tree.
     *
     * @return a copy, which the caller may change
     */
    public JsonNode toNode() {
        return node.deepCopy();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonValue that && node.equals(that.node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    /**
     * The value as a text.
     *
     * @return JSON in one line
     */
    @Override
    public String toString() {
        return node.toString();
    }
}
