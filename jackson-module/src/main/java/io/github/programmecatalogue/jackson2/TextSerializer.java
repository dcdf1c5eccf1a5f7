package io.github.programmecatalogue.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.programmecatalogue.jackson.wire.TextCodec;
import java.io.IOException;

/**
 * Writes a value that is a JSON string through its codec.
 *
 * @param <T> the type of the value
 */
final class TextSerializer<T> extends JsonSerializer<T> {

    private final TextCodec<T> codec;

    TextSerializer(TextCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    @SuppressWarnings("unchecked") // a codec is of the class of its type
    public Class<T> handledType() {
        return (Class<T>) codec.type();
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeString(codec.format(value));
    }

    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        WritableTypeId typeId = typeSerializer.typeId(value, codec.type(), JsonToken.VALUE_STRING);
        WritableTypeId written = typeSerializer.writeTypePrefix(generator, typeId);
        serialize(value, generator, provider);
        typeSerializer.writeTypeSuffix(generator, written);
    }
}
