package io.github.programmecatalogue.jackson2;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import io.github.programmecatalogue.jackson.wire.TextCodec;
import java.io.IOException;

/** Reads the key of a map through its codec. */
final class CodecKeyDeserializer extends KeyDeserializer {

    private final TextCodec<?> codec;

    CodecKeyDeserializer(TextCodec<?> codec) {
        this.codec = codec;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        try {
            return codec.parse(key);
        } catch (IllegalArgumentException e) {
            return context.handleWeirdKey(codec.type(), key, "%s", e.getMessage());
        }
    }
}
