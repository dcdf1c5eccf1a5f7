package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.wire.TextCodec;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads the key of a map through its codec. */
final class CodecKeyDeserializer extends KeyDeserializer {

    private final TextCodec<?> codec;

    CodecKeyDeserializer(TextCodec<?> codec) {
        this.codec = codec;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        try {
            return codec.parse(key);
        } catch (IllegalArgumentException e) {
            return context.handleWeirdKey(codec.type(), key, "%s", e.getMessage());
        }
    }
}
