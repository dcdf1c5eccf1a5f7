package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueHeader;

/** Reads and writes what a catalogue says of itself, without what it lists. */
final class CatalogueHeaderCodec extends MetadataCodec<CatalogueHeader, CatalogueHeader.Builder> {

    static final CatalogueHeaderCodec INSTANCE = new CatalogueHeaderCodec();

    private CatalogueHeaderCodec() {
        super(CatalogueHeader.class, metadataThen());
    }

    @Override
    CatalogueHeader.Builder draft() {
        return CatalogueHeader.builder();
    }

    @Override
    boolean readProperty(String name, TokenSource source, CatalogueHeader.Builder catalogueHeader) {
        return switch (name) {
            case FORMAT_VERSION -> FormatVersionCodec.INSTANCE.read(source) != null;
            case ID -> set(source, IdCodec.<Catalogue>of(), catalogueHeader, CatalogueHeader.Builder::id);
            case ALTERNATE_IDS ->
                set(source, StringMapCodec.INSTANCE, catalogueHeader, CatalogueHeader.Builder::alternateIds);
            case TITLE -> set(source, LocalizedTextCodec.INSTANCE, catalogueHeader, CatalogueHeader.Builder::title);
            case DESCRIPTION ->
                set(source, LocalizedTextCodec.INSTANCE, catalogueHeader, CatalogueHeader.Builder::description);
            case LANGUAGE -> set(source, LanguageTagCodec.INSTANCE, catalogueHeader, CatalogueHeader.Builder::language);
            case PUBLISHER ->
                set(source, LocalizedTextCodec.INSTANCE, catalogueHeader, CatalogueHeader.Builder::publisher);
            case PUBLISHED_ON -> set(source, TimeCodec.DATE, catalogueHeader, CatalogueHeader.Builder::publishedOn);
            case URL -> set(source, PlainTextCodec.INSTANCE, catalogueHeader, CatalogueHeader.Builder::url);
            case LICENSE -> set(source, PlainTextCodec.INSTANCE, catalogueHeader, CatalogueHeader.Builder::license);
            case MODIFIED -> set(source, TimeCodec.INSTANT, catalogueHeader, CatalogueHeader.Builder::modified);
            case EXTENSIONS ->
                set(source, ExtensionsCodec.INSTANCE, catalogueHeader, CatalogueHeader.Builder::extensions);
            default -> throw unhandled(name);
        };
    }

    @Override
    CatalogueHeader build(CatalogueHeader.Builder catalogueHeader) {
        return catalogueHeader.build();
    }

    @Override
    public void writeMembers(CatalogueHeader catalogueHeader, TokenSink sink) {
        putMetadata(catalogueHeader, sink);
    }
}
