package io.github.programmecatalogue.jackson.wire;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The properties that a type has in the format, in document order, and how each of them is read.
 *
 * <p>Without a property that is required, or one that must not be mistaken for its default, there is no value. Immutable:
 * each method that adds something gives another table.
 *
 * @param <D> what gathers the properties of a value
 */
final class PropertyTable<D> {

    private final Map<String, Property<D>> properties;
    private final long required;
    private final long essential;

    /** A table of no properties. */
    PropertyTable() {
        this(Map.of(), 0, 0);
    }

    private PropertyTable(Map<String, Property<D>> properties, long required, long essential) {
        this.properties = properties;
        this.required = required;
        this.essential = essential;
    }

    /**
     * One property, optional unless its table says otherwise.
     *
     * @param name what the format calls it
     * @param bit stands for it in sets of the properties of its table
     * @param reader how it is read
     * @param <D> what gathers the properties of a value
     */
    record Property<D>(String name, long bit, PropertyReader<D> reader) {}

    /** The table and a property that has one value. */
    <V> PropertyTable<D> value(String name, Codec<V> codec, BiConsumer<D, V> setter) {
        return with(name, PropertyReader.value(codec, setter));
    }

    /** The table and a property that has a list of values; those that are wrong are left out. */
    <V> PropertyTable<D> list(String name, Codec<V> codec, BiConsumer<D, V> adder) {
        return with(name, PropertyReader.list(codec, adder));
    }

    /** The table and a property that has a list in which each position has a meaning: all of it is read or nothing. */
    <V> PropertyTable<D> wholeList(String name, Codec<V> codec, BiConsumer<D, V> adder) {
        return with(name, PropertyReader.wholeList(codec, adder));
    }

    private PropertyTable<D> with(String name, PropertyReader<D> reader) {
        if (properties.size() == Long.SIZE || properties.containsKey(name)) {
            throw new IllegalStateException("A table must have a property once, and at most 64: " + name);
        }
        Map<String, Property<D>> all = new LinkedHashMap<>(properties);
        all.put(name, new Property<>(name, 1L << properties.size(), reader));
        return new PropertyTable<>(all, required, essential);
    }

    /** The table with some of its properties required. */
    PropertyTable<D> requiring(String... names) {
        long bits = bits(names);
        return new PropertyTable<>(properties, required | bits, essential | bits);
    }

    /** The table with some of its properties absent at will, but never left out when damaged. */
    PropertyTable<D> defaulting(String... names) {
        return new PropertyTable<>(properties, required, essential | bits(names));
    }

    /** The table of a value that is read whole or not at all. */
    PropertyTable<D> whole() {
        return new PropertyTable<>(properties, required, -1);
    }

    private long bits(String... names) {
        long bits = 0;
        for (String name : names) {
            Property<D> property = find(name);
            if (property == null) {
                throw new IllegalStateException("A table must have the property that it says more of: " + name);
            }
            bits |= property.bit();
        }
        return bits;
    }

    List<String> names() {
        return List.copyOf(properties.keySet());
    }

    Collection<Property<D>> all() {
        return properties.values();
    }

    /** The property of a name; null if there is none. */
    @Nullable
    Property<D> find(String name) {
        return properties.get(name);
    }

    long required() {
        return required;
    }

    long essential() {
        return essential;
    }
}
