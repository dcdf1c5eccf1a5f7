package io.github.programmecatalogue.jackson.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The properties that a type has in the format.
 *
 * <p>Without a property that is required, or one that must not be mistaken for its default, there is no value.
 */
final class PropertyTable {

    private final List<String> names;
    private final Map<String, Integer> indices;
    private final long required;
    private final long essential;

    private PropertyTable(List<String> names, Map<String, Integer> indices, long required, long essential) {
        this.names = names;
        this.indices = indices;
        this.required = required;
        this.essential = essential;
    }

    /** Optional properties, at most 64, in document order. */
    static PropertyTable of(String... names) {
        if (names.length > Long.SIZE) {
            throw new IllegalArgumentException("A type must have at most 64 properties: " + names.length);
        }
        Map<String, Integer> indices = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            indices.put(names[i], i);
        }
        return new PropertyTable(List.of(names), indices, 0, 0);
    }

    /** The table with some of its properties required. */
    PropertyTable requiring(String... properties) {
        long bits = bits(properties);
        return new PropertyTable(names, indices, required | bits, essential | bits);
    }

    /** The table with some of its properties absent at will, but never left out when damaged. */
    PropertyTable defaulting(String... properties) {
        return new PropertyTable(names, indices, required, essential | bits(properties));
    }

    /** The table of a value that is read whole or not at all. */
    PropertyTable whole() {
        return new PropertyTable(names, indices, required, -1);
    }

    private long bits(String... properties) {
        long bits = 0;
        for (String property : properties) {
            bits |= 1L << indexOf(property);
        }
        return bits;
    }

    List<String> names() {
        return names;
    }

    String name(int index) {
        return names.get(index);
    }

    /** The place of a property in the table; negative if it has no such property. */
    int indexOf(String name) {
        Integer index = indices.get(name);
        return index == null ? -1 : index;
    }

    long required() {
        return required;
    }

    long essential() {
        return essential;
    }
}
