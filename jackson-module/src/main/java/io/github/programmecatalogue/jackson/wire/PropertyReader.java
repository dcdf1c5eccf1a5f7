package io.github.programmecatalogue.jackson.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * How a property is read.
 *
 * @param <D> what gathers the properties of a value
 */
interface PropertyReader<D> {

    /**
     * Reads what the property has into a draft, and leaves the source at its last token.
     *
     * @param source at the first token, not null
     * @param draft gathers the properties
     * @return false if something of it was reported as wrong
     */
    boolean read(TokenSource source, D draft);

    /** Of one value. */
    static <D, V> PropertyReader<D> value(Codec<V> codec, BiConsumer<D, V> setter) {
        return (source, draft) -> set(source, codec, draft, setter);
    }

    /** Of a list of values, of which those that are wrong are left out. */
    static <D, V> PropertyReader<D> list(Codec<V> codec, BiConsumer<D, V> adder) {
        return (source, draft) -> addEach(source, codec, draft, adder);
    }

    /** Of a list of values in which each position has a meaning: all of them or none. */
    static <D, V> PropertyReader<D> wholeList(Codec<V> codec, BiConsumer<D, V> adder) {
        return (source, draft) -> {
            List<V> values = new ArrayList<>();
            boolean allRead = addEach(source, codec, values, List::add);
            if (allRead) {
                values.forEach(value -> adder.accept(draft, value));
            }
            return allRead;
        };
    }

    private static <D, V> boolean set(TokenSource source, Codec<V> codec, D draft, BiConsumer<D, V> setter) {
        V value = codec.read(source);
        if (value == null) {
            return false;
        }
        try {
            setter.accept(draft, value);
            return true;
        } catch (IllegalArgumentException e) {
            source.problem(Problem.refused(source.name(), e));
            return false;
        }
    }

    private static <D, V> boolean addEach(TokenSource source, Codec<V> codec, D draft, BiConsumer<D, V> adder) {
        if (source.current() != Token.START_ARRAY) {
            source.problem(Problem.mismatch("array", "must be an array", source));
            source.skip();
            return false;
        }
        boolean allRead = true;
        for (Token token = source.next(); token != Token.END_ARRAY; token = source.next()) {
            if (token == Token.END) {
                source.problem(Problem.unfinished("Array", "]", source));
                return false;
            }
            if (!set(source, codec, draft, adder)) {
                source.leaveOut();
                allRead = false;
            }
        }
        return allRead;
    }
}
