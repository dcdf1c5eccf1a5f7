package io.github.programmecatalogue.jackson.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How a type reads and writes that is a JSON object of known properties.
 *
 * @param <T> the type
 * @param <D> what gathers its properties
 */
public abstract class RecordCodec<T, D> extends ObjectCodec<T> {

    private final PropertyTable properties;

    RecordCodec(Class<T> type, PropertyTable properties) {
        super(type);
        this.properties = properties;
    }

    /**
     * The names of the properties that the type has.
     *
     * @return names in document order
     */
    public final List<String> propertyNames() {
        return properties.names();
    }

    /** What gathers the properties of a new value. */
    abstract D draft();

    /** Reads one property, not null, into the draft; false if its value was reported as wrong. */
    abstract boolean readProperty(String name, TokenSource source, D draft);

    /** The value, if what was gathered makes one. */
    abstract T build(D draft);

    @Override
    public final @Nullable T read(TokenSource source) {
        if (!enter(source)) {
            return null;
        }
        Reading reading = new Reading();
        for (Token token = source.current(); token == Token.PROPERTY_NAME; token = source.next()) {
            reading.readProperty(source);
        }
        return hasEnded(source) ? reading.result(source) : null;
    }

    /** A value as far as it has been read. */
    final class Reading {

        private final D draft = draft();
        private long seen;
        private long stated;
        private long damaged;

        /**
         * Reads the property at whose name a source stands, and leaves the source at the last token of its value.
         *
         * @return false if it was reported as wrong, and there is no value without it
         */
        boolean readProperty(TokenSource source) {
            String name = source.name();
            boolean isNull = source.next() == Token.NULL;
            int index = properties.indexOf(name);
            long bit = 1L << index;
            if (index < 0) {
                source.unknownProperty(RecordCodec.this, name);
                return true;
            }
            if ((seen & bit) != 0) {
                source.problem(Problem.duplicate(noun(), name));
                source.skip();
                return true;
            }
            seen |= bit;
            stated |= isNull ? 0 : bit;
            if (isNull || RecordCodec.this.readProperty(name, source, draft)) {
                return true;
            }
            damaged |= bit;
            return (properties.essential() & bit) == 0;
        }

        /** The value; null if that was reported as wrong, or if too much of it was. */
        @Nullable
        T result(TokenSource source) {
            return isComplete(source) && (damaged & properties.essential()) == 0 ? build(source) : null;
        }

        private boolean isComplete(TokenSource source) {
            long missing = properties.required() & ~stated;
            for (long rest = missing; rest != 0; rest &= rest - 1) {
                int index = Long.numberOfTrailingZeros(rest);
                source.problem(Problem.missing(noun(), properties.name(index), (seen & (1L << index)) != 0));
            }
            return missing == 0;
        }

        private @Nullable T build(TokenSource source) {
            try {
                return RecordCodec.this.build(draft);
            } catch (IllegalArgumentException e) {
                source.problem(Problem.refused(evidence(), e));
                return null;
            }
        }
    }

    /** Complains of a property that stands in the table and not in the switch. */
    final AssertionError unhandled(String name) {
        return new AssertionError(noun() + " does not read " + name);
    }

    static <D, V> boolean set(TokenSource source, Codec<V> codec, D draft, BiConsumer<D, V> setter) {
        int noted = source.noted();
        V value = codec.read(source);
        if (value == null) {
            source.leaveOutFor(noted);
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

    /** Reads the elements of a list; those that are wrong are left out. */
    static <D, V> boolean addEach(TokenSource source, Codec<V> codec, D draft, BiConsumer<D, V> adder) {
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

    /** Reads the elements of a list in which each position has a meaning: all of them or none. */
    static <D, V> boolean addAll(TokenSource source, Codec<V> codec, D draft, BiConsumer<D, V> adder) {
        List<V> values = new ArrayList<>();
        boolean allRead = addEach(source, codec, values, List::add);
        if (allRead) {
            values.forEach(value -> adder.accept(draft, value));
        }
        return allRead;
    }

    static <V> void put(TokenSink sink, String name, Codec<V> codec, V value) {
        sink.name(name);
        codec.write(value, sink);
    }

    static <V> void put(TokenSink sink, String name, Codec<V> codec, Optional<V> value) {
        if (value.isPresent()) {
            put(sink, name, codec, value.get());
        }
    }

    static void put(TokenSink sink, String name, OptionalInt value) {
        if (value.isPresent()) {
            put(sink, name, value.getAsInt());
        }
    }

    static void put(TokenSink sink, String name, int value) {
        sink.name(name);
        sink.number(value);
    }

    static <V> void putEach(TokenSink sink, String name, Codec<V> codec, List<V> values) {
        if (values.isEmpty()) {
            return;
        }
        sink.name(name);
        sink.startArray();
        for (V value : values) {
            codec.write(value, sink);
        }
        sink.endArray();
    }
}
