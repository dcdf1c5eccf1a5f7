package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueHeader;

/** Reads and writes what a catalogue says of itself, without what it lists. */
final class CatalogueHeaderCodec extends MetadataCodec<CatalogueHeader, CatalogueHeader.Builder> {

    static final CatalogueHeaderCodec INSTANCE = new CatalogueHeaderCodec();

    private CatalogueHeaderCodec() {
        super(
                CatalogueHeader.class,
                new PropertyTable<CatalogueHeader.Builder>()
                        .value(FORMAT_VERSION, FormatVersionCodec.INSTANCE, (catalogueHeader, version) -> {})
                        .value(ID, IdCodec.<Catalogue>of(), CatalogueHeader.Builder::id)
                        .value(ALTERNATE_IDS, StringMapCodec.INSTANCE, CatalogueHeader.Builder::alternateIds)
                        .value(TITLE, LocalizedTextCodec.INSTANCE, CatalogueHeader.Builder::title)
                        .value(DESCRIPTION, LocalizedTextCodec.INSTANCE, CatalogueHeader.Builder::description)
                        .value(LANGUAGE, LanguageTagCodec.INSTANCE, CatalogueHeader.Builder::language)
                        .value(PUBLISHER, LocalizedTextCodec.INSTANCE, CatalogueHeader.Builder::publisher)
                        .value(PUBLISHED_ON, TimeCodec.DATE, CatalogueHeader.Builder::publishedOn)
                        .value(URL, PlainTextCodec.INSTANCE, CatalogueHeader.Builder::url)
                        .value(LICENSE, PlainTextCodec.INSTANCE, CatalogueHeader.Builder::license)
                        .value(MODIFIED, TimeCodec.INSTANT, CatalogueHeader.Builder::modified)
                        .value(EXTENSIONS, ExtensionsCodec.INSTANCE, CatalogueHeader.Builder::extensions)
                        .requiring(FORMAT_VERSION, ID, TITLE, LANGUAGE));
    }

    @Override
    CatalogueHeader.Builder draft() {
        return CatalogueHeader.builder();
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
