package io.github.programmecatalogue.jackson.wire;

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
        D draft = draft();
        long seen = 0;
        long stated = 0;
        long damaged = 0;
        for (Token token = source.current(); token == Token.PROPERTY_NAME; token = source.next()) {
            String name = source.name();
            boolean isNull = source.next() == Token.NULL;
            int index = properties.indexOf(name);
            long bit = 1L << index;
            if (index < 0) {
                source.unknownProperty(this, name);
            } else if ((seen & bit) != 0) {
                source.problem(Problem.duplicate(noun(), name));
                source.skip();
            } else {
                seen |= bit;
                stated |= isNull ? 0 : bit;
                damaged |= isNull || readProperty(name, source, draft) ? 0 : bit;
            }
        }
        boolean complete = hasEnded(source) && isComplete(seen, stated, source);
        return complete && (damaged & properties.essential()) == 0 ? build(draft, source) : null;
    }

    private boolean isComplete(long seen, long stated, TokenSource source) {
        long missing = properties.required() & ~stated;
        for (long rest = missing; rest != 0; rest &= rest - 1) {
            int index = Long.numberOfTrailingZeros(rest);
            source.problem(Problem.missing(noun(), properties.name(index), (seen & (1L << index)) != 0));
        }
        return missing == 0;
    }

    private @Nullable T build(D draft, TokenSource source) {
        try {
            return build(draft);
        } catch (IllegalArgumentException e) {
            source.problem(Problem.refused(Problem.Kind.VALUE_MALFORMED, e));
            return null;
        }
    }

    /** Complains of a property that stands in the table and not in the switch. */
    final AssertionError unhandled(String name) {
        return new AssertionError(noun() + " does not read " + name);
    }

    static <D, V> boolean set(TokenSource source, Codec<V> codec, D draft, BiConsumer<D, V> setter) {
        V value = codec.read(source);
        if (value == null) {
            return false;
        }
        try {
            setter.accept(draft, value);
            return true;
        } catch (IllegalArgumentException e) {
            source.problem(Problem.refused(Problem.Kind.VALUE_MALFORMED, e));
            return false;
        }
    }

    static <D, V> boolean addEach(TokenSource source, Codec<V> codec, D draft, BiConsumer<D, V> adder) {
        if (source.current() != Token.START_ARRAY) {
            source.problem(Problem.mismatch("must be an array", source));
            source.skip();
            return false;
        }
        boolean allRead = true;
        for (Token token = source.next(); token != Token.END_ARRAY; token = source.next()) {
            if (token == Token.END) {
                source.problem(Problem.unfinished("Array", "]", source));
                return false;
            }
            allRead &= set(source, codec, draft, adder);
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
