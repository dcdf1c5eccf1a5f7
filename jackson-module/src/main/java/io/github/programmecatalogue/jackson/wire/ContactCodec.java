package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.Contact;

/** Reads and writes how to reach an organisation. */
final class ContactCodec extends RecordCodec<Contact, Contact.Builder> {

    static final ContactCodec INSTANCE = new ContactCodec();

    private static final String PHONE = "phone";
    private static final String EMAIL = "email";
    private static final String URL = "url";

    private ContactCodec() {
        super(Contact.class, PropertyTable.of(PHONE, EMAIL, URL).whole());
    }

    @Override
    Contact.Builder draft() {
        return Contact.builder();
    }

    @Override
    boolean readProperty(String name, TokenSource source, Contact.Builder contact) {
        return switch (name) {
            case PHONE -> set(source, PlainTextCodec.INSTANCE, contact, Contact.Builder::phone);
            case EMAIL -> set(source, PlainTextCodec.INSTANCE, contact, Contact.Builder::email);
            case URL -> set(source, PlainTextCodec.INSTANCE, contact, Contact.Builder::url);
            default -> throw unhandled(name);
        };
    }

    @Override
    Contact build(Contact.Builder contact) {
        return contact.build();
    }

    @Override
    public void writeMembers(Contact contact, TokenSink sink) {
        put(sink, PHONE, PlainTextCodec.INSTANCE, contact.getPhone());
        put(sink, EMAIL, PlainTextCodec.INSTANCE, contact.getEmail());
        put(sink, URL, PlainTextCodec.INSTANCE, contact.getUrl());
    }
}
