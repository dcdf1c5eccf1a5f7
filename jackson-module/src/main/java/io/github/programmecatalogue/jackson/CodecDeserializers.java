package io.github.programmecatalogue.jackson;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/**
 * Finds the deserializer of a type, be it asked for by its public name or, as a mapper does that is to update a value,
 * by its hidden implementation.
 */
final class CodecDeserializers extends Deserializers.Base {

    private final Map<Class<?>, CodecDeserializer<?>> deserializers = new HashMap<>();

    void add(CodecDeserializer<?> deserializer) {
        deserializers.put(deserializer.handledType(), deserializer);
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type.getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return deserializers.get(type.getRawClass());
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return find(type) != null;
    }

    private @Nullable CodecDeserializer<?> find(Class<?> type) {
        CodecDeserializer<?> deserializer = deserializers.get(type);
        for (Class<?> implemented : type.getInterfaces()) {
            deserializer = deserializer == null ? deserializers.get(implemented) : deserializer;
        }
        return deserializer;
    }
}
