package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.Contact;

/** Reads and writes how to reach an organisation. */
final class ContactCodec extends RecordCodec<Contact, Contact.Builder> {

    static final ContactCodec INSTANCE = new ContactCodec();

    private static final String PHONE = "phone";
    private static final String EMAIL = "email";
    private static final String URL = "url";

    private ContactCodec() {
        super(
                Contact.class,
                new PropertyTable<Contact.Builder>()
                        .value(PHONE, PlainTextCodec.INSTANCE, Contact.Builder::phone)
                        .value(EMAIL, PlainTextCodec.INSTANCE, Contact.Builder::email)
                        .value(URL, PlainTextCodec.INSTANCE, Contact.Builder::url)
                        .whole());
    }

    @Override
    Contact.Builder draft() {
        return Contact.builder();
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
