package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.input.DocumentInput;
import io.github.programmecatalogue.jackson.wire.HeaderReader;
import io.github.programmecatalogue.jackson.wire.LenientSource;
import io.github.programmecatalogue.jackson.wire.MemberReader;
import io.github.programmecatalogue.model.CatalogueEntry;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a document that is one object, the header first: wherever its properties stand, the document is walked
 * twice, the first time past all that it lists.
 */
final class ObjectEntries implements Entries {

    private final Reader text;
    private final MemberReader members;
    private @Nullable CatalogueEntry header;

    private ObjectEntries(CatalogueEntry header, Reader text, MemberReader members) {
        this.header = header;
        this.text = text;
        this.members = members;
    }

    static Entries of(DocumentInput document, Function<Reader, LenientSource> syntax) throws IOException {
        HeaderReader header;
        CatalogueEntry first;
        try (Reader text = document.open()) {
            header = new HeaderReader(syntax.apply(text));
            first = header.read();
        }
        Reader text = document.open();
        MemberReader members = new MemberReader(syntax.apply(text), header.isNewerMinor(), header.hasSeenAll());
        if (!header.isSupported()) {
            members.breakOff();
        }
        return new ObjectEntries(first, text, members);
    }

    @Override
    public @Nullable CatalogueEntry next() {
        CatalogueEntry first = header;
        if (first != null) {
            header = null;
            return first;
        }
        return members.next();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
