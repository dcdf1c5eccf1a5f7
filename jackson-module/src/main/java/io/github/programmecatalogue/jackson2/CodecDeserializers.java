package io.github.programmecatalogue.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import io.github.programmecatalogue.jackson.wire.Codec;
import io.github.programmecatalogue.jackson.wire.Format;
import org.jspecify.annotations.Nullable;

/** Finds the deserializer of a type that the format has. */
final class CodecDeserializers extends Deserializers.Base {

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return find(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription description) {
        return find(type);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return Format.find(type) != null;
    }

    private static @Nullable JsonDeserializer<?> find(Class<?> type) {
        Codec<?> codec = Format.find(type);
        return codec == null ? null : new CodecDeserializer<>(codec);
    }
}
