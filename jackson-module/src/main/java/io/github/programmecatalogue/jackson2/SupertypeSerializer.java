package io.github.programmecatalogue.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;

/**
 * Writes a value of which only a type is declared that several types of the format have in common, as what it is.
 *
 * @param <T> the declared type
 */
final class SupertypeSerializer<T> extends JsonSerializer<T> {

    private final Class<T> type;

    SupertypeSerializer(Class<T> type) {
        this.type = type;
    }

    @Override
    public Class<T> handledType() {
        return type;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        serializer(value, provider).serialize(value, generator, provider);
    }

    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        serializer(value, provider).serializeWithType(value, generator, provider, typeSerializer);
    }

    private static JsonSerializer<Object> serializer(Object value, SerializerProvider provider)
            throws JsonMappingException {
        return provider.findValueSerializer(value.getClass());
    }
}
