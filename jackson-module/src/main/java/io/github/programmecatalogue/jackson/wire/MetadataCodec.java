package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.CatalogueMetadata;
import java.util.stream.Stream;

/**
 * What a catalogue says of itself, whether what it lists follows or not.
 *
 * @param <T> the type
 * @param <B> its builder
 */
abstract class MetadataCodec<T extends CatalogueMetadata, B> extends EntityCodec<T, B> {

    static final String FORMAT_VERSION = "formatVersion";
    static final String DESCRIPTION = "description";
    static final String LANGUAGE = "language";
    static final String PUBLISHER = "publisher";
    static final String PUBLISHED_ON = "publishedOn";
    static final String URL = "url";
    static final String LICENSE = "license";

    MetadataCodec(Class<T> type, PropertyTable properties) {
        super(type, properties);
    }

    /** The properties of the metadata, then lists. */
    static PropertyTable metadataThen(String... lists) {
        Stream<String> metadata = Stream.of(
                FORMAT_VERSION,
                ID,
                ALTERNATE_IDS,
                TITLE,
                DESCRIPTION,
                LANGUAGE,
                PUBLISHER,
                PUBLISHED_ON,
                URL,
                LICENSE,
                MODIFIED,
                EXTENSIONS);
        return PropertyTable.of(Stream.concat(metadata, Stream.of(lists)).toArray(String[]::new))
                .requiring(FORMAT_VERSION, ID, TITLE, LANGUAGE);
    }

    static void putMetadata(CatalogueMetadata metadata, TokenSink sink) {
        put(sink, FORMAT_VERSION, FormatVersionCodec.INSTANCE, metadata.getFormatVersion());
        putIdentity(metadata, sink);
        putTitle(metadata.getTitle(), sink);
        put(sink, DESCRIPTION, LocalizedTextCodec.INSTANCE, metadata.getDescription());
        put(sink, LANGUAGE, LanguageTagCodec.INSTANCE, metadata.getLanguage());
        put(sink, PUBLISHER, LocalizedTextCodec.INSTANCE, metadata.getPublisher());
        put(sink, PUBLISHED_ON, TimeCodec.DATE, metadata.getPublishedOn());
        put(sink, URL, PlainTextCodec.INSTANCE, metadata.getUrl());
        put(sink, LICENSE, PlainTextCodec.INSTANCE, metadata.getLicense());
        putRest(metadata, sink);
    }
}
