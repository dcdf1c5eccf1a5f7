package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.input.DocumentInput;
import io.github.programmecatalogue.jackson.wire.HeaderReader;
import io.github.programmecatalogue.jackson.wire.MemberReader;
import io.github.programmecatalogue.model.CatalogueEntry;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a document one after another, the header first: wherever its properties stand, the document is walked
 * twice, the first time past all that it lists.
 *
 * <p>For one thread at a time.
 */
final class Entries implements AutoCloseable {

    private final Reader text;
    private final MemberReader members;
    private @Nullable CatalogueEntry header;

    private Entries(CatalogueEntry header, Reader text, MemberReader members) {
        this.header = header;
        this.text = text;
        this.members = members;
    }

    static Entries of(DocumentInput document) throws IOException {
        HeaderReader header;
        CatalogueEntry first;
        try (Reader text = document.open()) {
            header = new HeaderReader(new LenientJsonSource(text, 1));
            first = header.read();
        }
        Reader text = document.open();
        MemberReader members = new MemberReader(new LenientJsonSource(text, 1), header.isNewerMinor());
        if (!header.isSupported()) {
            members.breakOff();
        }
        return new Entries(first, text, members);
    }

    /** The next entry; null behind the last one. */
    @Nullable
    CatalogueEntry next() {
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
