package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.wire.Codec;
import io.github.programmecatalogue.jackson.wire.RecordCodec;
import io.github.programmecatalogue.jackson.wire.TextCodec;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Reads a value through its codec.
 *
 * @param <T> the type of the value
 */
final class CodecDeserializer<T> extends ValueDeserializer<T> {

    private final Codec<T> codec;

    CodecDeserializer(Codec<T> codec) {
        this.codec = codec;
    }

    @Override
    public Class<?> handledType() {
        return codec.type();
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        JacksonTokenSource source = new JacksonTokenSource(parser, context, codec.type());
        try {
            T value = codec.read(source);
            if (value == null) {
                throw new IllegalStateException("A problem must end the reading: " + codec.type());
            }
            return value;
        } catch (JacksonException e) {
            throw source.located(e);
        }
    }

    /**
     * Replaces a value, since values are immutable. At the root there is nobody to take the new one, and the mapper
     * would hand back the old one as if it had been read: that is refused.
     */
    @Override
    public T deserialize(JsonParser parser, DeserializationContext context, T old) {
        if (Way.into(parser).isAtRoot()) {
            throw MismatchedInputException.from(
                    parser,
                    codec.type(),
                    codec.type().getSimpleName() + " is immutable and must be read anew, not updated");
        }
        return deserialize(parser, context);
    }

    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return codec instanceof TextCodec
                ? typeDeserializer.deserializeTypedFromScalar(parser, context)
                : typeDeserializer.deserializeTypedFromObject(parser, context);
    }

    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return Boolean.FALSE;
    }

    @Override
    public Collection<Object> getKnownPropertyNames() {
        return codec instanceof RecordCodec<?, ?> known ? List.copyOf(known.propertyNames()) : List.of();
    }
}
