package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.wire.TextCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes the key of a map through its codec.
 *
 * @param <T> the type of the key
 */
final class KeySerializer<T> extends StdSerializer<T> {

    private final TextCodec<T> codec;

    KeySerializer(TextCodec<T> codec) {
        super(codec.type());
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        generator.writeName(codec.format(value));
    }
}
