package io.github.programmecatalogue.jackson.wire;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How a type reads and writes that is a JSON object of known properties.
 *
 * @param <T> the type
 * @param <D> what gathers its properties
 */
public abstract class RecordCodec<T, D> extends ObjectCodec<T> {

    private final PropertyTable<D> properties;

    RecordCodec(Class<T> type, PropertyTable<D> properties) {
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

        /** Reads the property at whose name a source stands, and leaves the source at the last token of its value. */
        void readProperty(TokenSource source) {
            String name = source.name();
            boolean isNull = source.next() == Token.NULL;
            PropertyTable.Property<D> property = properties.find(name);
            if (property == null) {
                source.unknownProperty(RecordCodec.this, name);
            } else if ((seen & property.bit()) != 0) {
                source.problem(Problem.duplicate(noun(), name));
                source.skip();
            } else {
                seen |= property.bit();
                stated |= isNull ? 0 : property.bit();
                damaged |= isNull || property.reader().read(source, draft) ? 0 : property.bit();
            }
        }

        /** The value; null if that was reported as wrong, or if too much of it was. */
        @Nullable
        T result(TokenSource source) {
            return isComplete(source) && (damaged & properties.essential()) == 0 ? build(source) : null;
        }

        private boolean isComplete(TokenSource source) {
            long missing = properties.required() & ~stated;
            if (missing != 0) {
                reportMissing(missing, source);
            }
            return missing == 0;
        }

        private void reportMissing(long missing, TokenSource source) {
            for (PropertyTable.Property<D> property : properties.all()) {
                if ((missing & property.bit()) != 0) {
                    source.problem(Problem.missing(noun(), property.name(), (seen & property.bit()) != 0));
                }
            }
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
