package io.github.programmecatalogue.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.programmecatalogue.jackson.wire.Codec;
import io.github.programmecatalogue.jackson.wire.RecordCodec;
import io.github.programmecatalogue.jackson.wire.TextCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

/**
 * Reads a value through its codec.
 *
 * @param <T> the type of the value
 */
final class CodecDeserializer<T> extends JsonDeserializer<T> {

    private final Codec<T> codec;

    CodecDeserializer(Codec<T> codec) {
        this.codec = codec;
    }

    @Override
    public Class<?> handledType() {
        return codec.type();
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JacksonTokenSource source = new JacksonTokenSource(parser, context, codec.type());
        try {
            T value = codec.read(source);
            if (value == null) {
                throw new IllegalStateException("A problem must end the reading: " + codec.type());
            }
            return value;
        } catch (UncheckedIOException e) {
            throw source.located(Tunnel.unwrap(e));
        }
    }

    /**
     * Replaces a value, since values are immutable. At the root there is nobody to take the new one, and the mapper
     * would hand back the old one as if it had been read: that is refused.
     */
    @Override
    public T deserialize(JsonParser parser, DeserializationContext context, T old) throws IOException {
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
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) throws IOException {
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
