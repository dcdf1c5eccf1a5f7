package io.github.programmecatalogue.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.jsontype.impl.SimpleNameIdResolver;
import com.fasterxml.jackson.databind.jsontype.impl.TypeNameIdResolver;
import io.github.programmecatalogue.jackson.wire.ObjectCodec;
import java.io.IOException;

/**
 * Writes a value that is a JSON object through its codec.
 *
 * @param <T> the type of the value
 */
final class ObjectSerializer<T> extends JsonSerializer<T> {

    private final ObjectCodec<T> codec;

    ObjectSerializer(ObjectCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public Class<T> handledType() {
        return codec.type();
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        Tunnel.write(() -> codec.write(value, new JacksonTokenSink(generator)));
    }

    /** The type is the public one; nobody can read a hidden implementation back. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        WritableTypeId typeId = typeSerializer.typeId(value, codec.type(), JsonToken.START_OBJECT);
        TypeIdResolver resolver = typeSerializer.getTypeIdResolver();
        if (resolver instanceof TypeNameIdResolver || resolver instanceof SimpleNameIdResolver) {
            // Asked about a value, it would give the name of its hidden implementation.
            typeId.id = resolver.idFromValueAndType(null, codec.type());
        }
        WritableTypeId written = typeSerializer.writeTypePrefix(generator, typeId);
        Tunnel.write(() -> codec.writeMembers(value, new JacksonTokenSink(generator)));
        typeSerializer.writeTypeSuffix(generator, written);
    }
}
