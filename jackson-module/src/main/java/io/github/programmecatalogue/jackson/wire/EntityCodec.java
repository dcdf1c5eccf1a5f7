package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.stream.Stream;

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

    EntityCodec(Class<T> type, PropertyTable properties) {
        super(type, properties);
    }

    /** The properties of an entity with a title, its own in the midst. */
    static PropertyTable titled(String... own) {
        return PropertyTable.of(
                        Stream.of(Stream.of(ID, ALTERNATE_IDS, TITLE), Stream.of(own), Stream.of(MODIFIED, EXTENSIONS))
                                .flatMap(names -> names)
                                .toArray(String[]::new))
                .requiring(ID, TITLE);
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
