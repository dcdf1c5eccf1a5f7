package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.Provider;

/** Reads and writes who teaches. */
final class ProviderCodec extends EntityCodec<Provider, Provider.Builder> {

    static final ProviderCodec INSTANCE = new ProviderCodec();

    private static final String DESCRIPTION = "description";
    private static final String NETWORK = "network";
    private static final String PARENT = "parent";
    private static final String PARTNERS = "partners";
    private static final String LOCATION = "location";
    private static final String CONTACT = "contact";
    private static final String URL = "url";

    private ProviderCodec() {
        super(
                Provider.class,
                new PropertyTable<Provider.Builder>()
                        .value(ID, IdCodec.<Provider>of(), Provider.Builder::id)
                        .value(ALTERNATE_IDS, StringMapCodec.INSTANCE, Provider.Builder::alternateIds)
                        .value(TITLE, LocalizedTextCodec.INSTANCE, Provider.Builder::title)
                        .value(DESCRIPTION, LocalizedTextCodec.INSTANCE, Provider.Builder::description)
                        .value(NETWORK, PlainTextCodec.INSTANCE, Provider.Builder::network)
                        .value(PARENT, IdCodec.<Provider>of(), Provider.Builder::parent)
                        .list(PARTNERS, IdCodec.<Provider>of(), Provider.Builder::addPartner)
                        .value(LOCATION, PlaceCodec.INSTANCE, Provider.Builder::location)
                        .value(CONTACT, ContactCodec.INSTANCE, Provider.Builder::contact)
                        .value(URL, PlainTextCodec.INSTANCE, Provider.Builder::url)
                        .value(MODIFIED, TimeCodec.INSTANT, Provider.Builder::modified)
                        .value(EXTENSIONS, ExtensionsCodec.INSTANCE, Provider.Builder::extensions)
                        .requiring(ID, TITLE));
    }

    @Override
    Provider.Builder draft() {
        return Provider.builder();
    }

    @Override
    Provider build(Provider.Builder provider) {
        return provider.build();
    }

    @Override
    public void writeMembers(Provider provider, TokenSink sink) {
        putIdentity(provider, sink);
        putTitle(provider.getTitle(), sink);
        put(sink, DESCRIPTION, LocalizedTextCodec.INSTANCE, provider.getDescription());
        put(sink, NETWORK, PlainTextCodec.INSTANCE, provider.getNetwork());
        put(sink, PARENT, IdCodec.<Provider>of(), provider.getParent());
        putEach(sink, PARTNERS, IdCodec.<Provider>of(), provider.getPartners());
        put(sink, LOCATION, PlaceCodec.INSTANCE, provider.getLocation());
        put(sink, CONTACT, ContactCodec.INSTANCE, provider.getContact());
        put(sink, URL, PlainTextCodec.INSTANCE, provider.getUrl());
        putRest(provider, sink);
    }
}
