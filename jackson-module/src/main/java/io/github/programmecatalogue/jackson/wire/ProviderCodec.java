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
        super(Provider.class, titled(DESCRIPTION, NETWORK, PARENT, PARTNERS, LOCATION, CONTACT, URL));
    }

    @Override
    Provider.Builder draft() {
        return Provider.builder();
    }

    @Override
    boolean readProperty(String name, TokenSource source, Provider.Builder provider) {
        return switch (name) {
            case ID -> set(source, IdCodec.<Provider>of(), provider, Provider.Builder::id);
            case ALTERNATE_IDS -> set(source, StringMapCodec.INSTANCE, provider, Provider.Builder::alternateIds);
            case TITLE -> set(source, LocalizedTextCodec.INSTANCE, provider, Provider.Builder::title);
            case DESCRIPTION -> set(source, LocalizedTextCodec.INSTANCE, provider, Provider.Builder::description);
            case NETWORK -> set(source, PlainTextCodec.INSTANCE, provider, Provider.Builder::network);
            case PARENT -> set(source, IdCodec.<Provider>of(), provider, Provider.Builder::parent);
            case PARTNERS -> addEach(source, IdCodec.<Provider>of(), provider, Provider.Builder::addPartner);
            case LOCATION -> set(source, PlaceCodec.INSTANCE, provider, Provider.Builder::location);
            case CONTACT -> set(source, ContactCodec.INSTANCE, provider, Provider.Builder::contact);
            case URL -> set(source, PlainTextCodec.INSTANCE, provider, Provider.Builder::url);
            case MODIFIED -> set(source, TimeCodec.INSTANT, provider, Provider.Builder::modified);
            case EXTENSIONS -> set(source, ExtensionsCodec.INSTANCE, provider, Provider.Builder::extensions);
            default -> throw unhandled(name);
        };
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
