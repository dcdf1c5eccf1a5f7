package io.github.programmecatalogue.jackson;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a value of which only a type is declared that several types of the format have in common, as what it is.
 *
 * @param <T> the declared type
 */
final class SupertypeSerializer<T> extends StdSerializer<T> {

    SupertypeSerializer(Class<T> type) {
        super(type);
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        serializer(value, context).serialize(value, generator, context);
    }

    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        serializer(value, context).serializeWithType(value, generator, context, typeSerializer);
    }

    private static ValueSerializer<Object> serializer(Object value, SerializationContext context) {
        return context.findValueSerializer(value.getClass());
    }
}
