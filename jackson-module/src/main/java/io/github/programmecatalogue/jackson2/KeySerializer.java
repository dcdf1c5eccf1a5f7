package io.github.programmecatalogue.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.programmecatalogue.jackson.wire.TextCodec;
import java.io.IOException;

/**
 * Writes the key of a map through its codec.
 *
 * @param <T> the type of the key
 */
final class KeySerializer<T> extends JsonSerializer<T> {

    private final TextCodec<T> codec;

    KeySerializer(TextCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    @SuppressWarnings("unchecked") // a codec is of the class of its type
    public Class<T> handledType() {
        return (Class<T>) codec.type();
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeFieldName(codec.format(value));
    }
}
