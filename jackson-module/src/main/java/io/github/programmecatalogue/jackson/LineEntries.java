package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.wire.TaggedReader;
import io.github.programmecatalogue.model.CatalogueEntry;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The entries of a document with one entry a line, in the order of the lines. */
final class LineEntries implements Entries {

    private final Reader text;
    private final Lines lines;
    private final TaggedReader tagged = new TaggedReader();

    LineEntries(Reader text) {
        this.text = text;
        this.lines = new Lines(text);
    }

    @Override
    public @Nullable CatalogueEntry next() {
        CatalogueEntry entry = tagged.poll();
        while (entry == null && !tagged.hasEnded()) {
            readLine();
            entry = tagged.poll();
        }
        return entry;
    }

    private void readLine() {
        try {
            if (lines.advance()) {
                tagged.read(new LenientJsonSource(lines, lines.number(), lines.column()));
            } else {
                tagged.end();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (lines.isBroken()) {
            tagged.breakOff();
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
