package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.wire.ObjectCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeIdResolver;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.jsontype.impl.SimpleNameIdResolver;
import tools.jackson.databind.jsontype.impl.TypeNameIdResolver;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a value that is a JSON object through its codec.
 *
 * @param <T> the type of the value
 */
final class ObjectSerializer<T> extends StdSerializer<T> {

    private final ObjectCodec<T> codec;

    ObjectSerializer(ObjectCodec<T> codec) {
        super(codec.type());
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        codec.write(value, new JacksonTokenSink(generator));
    }

    /** The type is the public one; nobody can read a hidden implementation back. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        WritableTypeId typeId = typeSerializer.typeId(value, codec.type(), JsonToken.START_OBJECT);
        TypeIdResolver resolver = typeSerializer.getTypeIdResolver();
        if (resolver instanceof TypeNameIdResolver || resolver instanceof SimpleNameIdResolver) {
            // Asked about a value, it would give the name of its hidden implementation.
            typeId.id = resolver.idFromValueAndType(context, null, codec.type());
        }
        WritableTypeId written = typeSerializer.writeTypePrefix(generator, context, typeId);
        codec.writeMembers(value, new JacksonTokenSink(generator));
        typeSerializer.writeTypeSuffix(generator, context, written);
    }
}
