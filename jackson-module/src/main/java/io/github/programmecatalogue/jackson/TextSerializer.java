package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.wire.TextCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a value that is a JSON string through its codec.
 *
 * @param <T> the type of the value
 */
final class TextSerializer<T> extends StdSerializer<T> {

    private final TextCodec<T> codec;

    TextSerializer(TextCodec<T> codec) {
        super(codec.type());
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        generator.writeString(codec.format(value));
    }

    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        WritableTypeId typeId = typeSerializer.typeId(value, codec.type(), JsonToken.VALUE_STRING);
        WritableTypeId written = typeSerializer.writeTypePrefix(generator, context, typeId);
        serialize(value, generator, context);
        typeSerializer.writeTypeSuffix(generator, context, written);
    }
}
