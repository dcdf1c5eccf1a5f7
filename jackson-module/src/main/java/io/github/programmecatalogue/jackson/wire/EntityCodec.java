package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.value.LocalizedText;

/**
 * What entities have in common: who they are comes first, what the model does not know comes last.
 *
 * @param <T> the type
 * @param <B> its builder
 */
abstract class EntityCodec<T extends Entity<?>, B> extends RecordCodec<T, B> {

    static final String ID = "id";
    static final String ALTERNATE_IDS = "alternateIds";
    static final String TITLE = "title";
    static final String MODIFIED = "modified";
    static final String EXTENSIONS = "extensions";

    EntityCodec(Class<T> type, PropertyTable<B> properties) {
        super(type, properties);
    }

    static void putIdentity(Entity<?> entity, TokenSink sink) {
        sink.name(ID);
        sink.wholeString(entity.getId().toString());
        if (!entity.getAlternateIds().isEmpty()) {
            put(sink, ALTERNATE_IDS, StringMapCodec.INSTANCE, entity.getAlternateIds());
        }
    }

    static void putTitle(LocalizedText title, TokenSink sink) {
        put(sink, TITLE, LocalizedTextCodec.INSTANCE, title);
    }

    static void putRest(Entity<?> entity, TokenSink sink) {
        put(sink, MODIFIED, TimeCodec.INSTANT, entity.getModified());
        if (!entity.getExtensions().isEmpty()) {
            put(sink, EXTENSIONS, ExtensionsCodec.INSTANCE, entity.getExtensions());
        }
    }
}
