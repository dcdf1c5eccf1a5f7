package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.file.AtomicFile;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes catalogues in the JSON format, such as {@code CatalogueWriter.pretty().write(catalogue, file)}: whole, or entry by
 * entry, in memory for one entity. It writes the version of the format that it knows, in UTF-8, alike on every host.
 *
 * <p>A file is written whole or not at all: the new one is made beside the old one and then takes its place, so that the
 * old one is there as it was until then, and if anything fails. So the folder must be writable, and a single file that is
 * mounted by itself cannot be replaced. Until then the new file is hidden and has the name of the old one, a random number
 * and {@code .tmp}; it stays behind only where the host crashes. Links are followed. The POSIX permissions of the old file
 * are kept, and its group, or else no permissions are for the group; its owner is not. Into a pipe or a terminal, and
 * into what the program has open already, such as {@code /dev/stdout}, it writes directly.
 *
 * <p>A file is called as {@link DocumentForm} says, or says no form by its name, such as {@code /dev/stdout}. If its name
 * ends in {@code .gz}, it is compressed with gzip.
 *
 * <p>A stream of entries has one header. For one document it comes first, and all entities of a section one after another;
 * lines may have any order. Entries are written in the order in which they come. What could not be read is not lost
 * unawares: an entry with damage is refused. The stream is consumed in order on the calling thread, whether it is parallel
 * or not; it is not closed. What it throws is passed on.
 *
 * <p>Immutable and thread-safe.
 */
public final class CatalogueWriter {

    private static final int GZIP_BUFFER = 8192;

    private final Layout layout;

    private CatalogueWriter(Layout layout) {
        this.layout = layout;
    }

    /**
     * A writer of JSON for people and for version control: two spaces a level, a line for each property and each element
     * of a list, and a line feed after each line, the last one included.
     *
     * @return a writer
     */
    public static CatalogueWriter pretty() {
        return of(Layout.PRETTY);
    }

    /**
     * A writer of JSON without white space, as a mapper with {@link CatalogueModule} writes it.
     *
     * @return a writer
     */
    public static CatalogueWriter compact() {
        return of(Layout.COMPACT);
    }

    /**
     * A writer of newline-delimited JSON, which can be cut, appended to and searched line by line. The first line is
     * <code>{"catalogue":{…}}</code>, with the header; each further line is an entity, by the property of its section,
     * such as <code>{"courses":{…}}</code>. After each line, the last one included, there is a line feed, and within a
     * line no character that ends lines anywhere: U+0085, U+2028 and U+2029 are escaped.
     *
     * @return a writer
     */
    public static CatalogueWriter lines() {
        return of(Layout.LINES);
    }

    static CatalogueWriter of(Layout layout) {
        return new CatalogueWriter(layout);
    }

    /**
     * Writes a catalogue to a file.
     *
     * @param catalogue the catalogue
     * @param file the file, in a folder that is there
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the name of the file is one for another form
     */
    public void write(Catalogue catalogue, Path file) throws IOException {
        write(catalogue.entries(), file);
    }

    /**
     * Writes a catalogue.
     *
     * @param catalogue the catalogue
     * @param out takes the bytes; it is flushed and not closed
     * @throws IOException if it takes no more
     */
    public void write(Catalogue catalogue, OutputStream out) throws IOException {
        write(catalogue.entries(), out);
    }

    /**
     * Writes entries to a file.
     *
     * @param entries the header and entities, for one document section by section
     * @param file the file, in a folder that is there
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the name of the file is one for another form, or if an entry comes where it
     *     cannot be written, or could not be read in full
     */
    public void write(Stream<? extends CatalogueEntry> entries, Path file) throws IOException {
        Objects.requireNonNull(entries, "entries");
        layout.requireNameOf(file);
        AtomicFile.write(file, out -> {
            if (DocumentForm.isCompressed(file.toString())) {
                try (OutputStream compressed = new GZIPOutputStream(out, GZIP_BUFFER)) {
                    write(entries, compressed);
                }
            } else {
                write(entries, out);
            }
        });
    }

    /**
     * Writes entries.
     *
     * @param entries the header and entities, for one document section by section
     * @param out takes the bytes; it is flushed and not closed
     * @throws IOException if it takes no more
     * @throws IllegalArgumentException if an entry comes where it cannot be written, or could not be read in full; those
     *     before it may have been written
     */
    public void write(Stream<? extends CatalogueEntry> entries, OutputStream out) throws IOException {
        JsonGenerator generator = layout.generator(Objects.requireNonNull(out, "out"));
        try (generator) {
            EntryOrder order = new EntryOrder(layout.output(generator));
            // An iterator would hold what a flatMap in the stream flattens, instead of one entry.
            entries.sequential().forEachOrdered(order);
            order.end();
        } catch (JacksonIOException e) {
            // Of another processor, it comes from the stream.
            if (e.processor() != generator) {
                throw e;
            }
            throw e.getCause();
        }
    }

    /**
     * A catalogue as a text.
     *
     * @param catalogue the catalogue
     * @return all that would be written
     */
    public String format(Catalogue catalogue) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(catalogue, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("A catalogue must be writable to memory", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
