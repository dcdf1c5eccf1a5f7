package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.input.DocumentInput;
import io.github.programmecatalogue.model.CatalogueEntry;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a document one after another.
 *
 * <p>For one thread at a time.
 */
interface Entries extends AutoCloseable {

    /** The entries of a document of some form. */
    static Entries of(DocumentInput document, DocumentForm form) throws IOException {
        return switch (form) {
            case JSON -> ObjectEntries.of(document, LenientJsonSource::new);
            case LINES -> new LineEntries(document.open());
            case YAML -> ObjectEntries.of(document, text -> YamlEngine.read(text, document));
        };
    }

    /** The next entry; null behind the last one. */
    @Nullable
    CatalogueEntry next();

    @Override
    void close() throws IOException;
}
