package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.input.DocumentInput;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.validation.CatalogueValidator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads catalogues that somebody else wrote: all that can be read of them, with one report of everything that cannot and
 * of everything that breaks a rule.
 *
 * <pre>{@code
 * ReadResult result = CatalogueReader.standard().read(Path.of("catalogue.json"));
 * result.getReport().throwIfInvalid();
 * }</pre>
 *
 * <p>Nothing that is wrong with a document is an exception, and nothing wrong hides the rest. A damaged entity is left
 * out, its siblings stay, and references to it hold as long as its id can be read. A damaged property that is optional is
 * left out of its entity, a damaged element out of its list, and no rule complains of its absence. Of a document that
 * ends early there is all that stood before. Whatever concludes from what is missing, such as that a cluster has no
 * course, is not reported while something that might be it could not be read.
 *
 * <p>A document is JSON, newline-delimited JSON or YAML ({@link DocumentForm}), in UTF-8 or UTF-16, with a byte order
 * mark or without, and may be gzipped.
 *
 * <p>Immutable and thread-safe.
 */
public final class CatalogueReader {

    /** What a document is called that has no name. */
    private static final String NAMELESS = "catalogue";

    private final CatalogueValidator validator;
    private final long maxSize;
    private final Optional<DocumentForm> form;

    private CatalogueReader(CatalogueValidator validator, long maxSize, Optional<DocumentForm> form) {
        this.validator = validator;
        this.maxSize = maxSize;
        this.form = form;
    }

    /**
     * A reader that checks every rule as the format has it.
     *
     * @return the reader
     */
    public static CatalogueReader standard() {
        return new CatalogueReader(CatalogueValidator.standard(), DocumentInput.DEFAULT_MAX_SIZE, Optional.empty());
    }

    /**
     * A reader that checks what a validator checks.
     *
     * @param validator the validator
     * @return a reader that is like this one otherwise
     */
    public CatalogueReader validator(CatalogueValidator validator) {
        return new CatalogueReader(Objects.requireNonNull(validator, "validator"), maxSize, form);
    }

    /**
     * A reader of documents up to a size. Where a document is larger, as a small file may be when it is unzipped, that is
     * reported, and what stands behind is not read.
     *
     * @param bytes the greatest number of bytes that are read, after unzipping; 2 GiB unless said otherwise
     * @return a reader that is like this one otherwise
     * @throws IllegalArgumentException if the number is not positive
     */
    public CatalogueReader maxSize(long bytes) {
        if (bytes <= 0) {
            throw new IllegalArgumentException("The greatest size must be positive: " + bytes);
        }
        return new CatalogueReader(validator, bytes, form);
    }

    /**
     * A reader of documents of one form, whatever their names are.
     *
     * @param form the form; unless said otherwise, the name of a file decides, and what has no name is JSON
     * @return a reader that is like this one otherwise
     */
    public CatalogueReader form(DocumentForm form) {
        return new CatalogueReader(validator, maxSize, Optional.of(form));
    }

    /**
     * Reads and checks a catalogue.
     *
     * @param file the file; what can be read only once, such as a pipe, is kept in memory meanwhile
     * @return the catalogue and the report
     * @throws IOException if the file cannot be read; whatever is wrong with what it holds is reported
     */
    public ReadResult read(Path file) throws IOException {
        return read(file.toString(), DocumentInput.of(file, maxSize));
    }

    /**
     * Reads and checks a catalogue.
     *
     * @param in the document; read to its end, kept in memory meanwhile, and not closed
     * @return the catalogue and the report
     * @throws IOException if it cannot be read; whatever is wrong with what it holds is reported
     */
    public ReadResult read(InputStream in) throws IOException {
        return read(NAMELESS, DocumentInput.of(in, maxSize));
    }

    /**
     * Reads and checks a catalogue.
     *
     * @param document the document
     * @return the catalogue and the report
     */
    public ReadResult read(byte[] document) {
        return readInMemory(DocumentInput.of(document, maxSize));
    }

    /**
     * Reads and checks a catalogue.
     *
     * @param document the document; since it is in memory already, it may be larger than {@link #maxSize} says
     * @return the catalogue and the report
     */
    public ReadResult read(String document) {
        return readInMemory(DocumentInput.of(document));
    }

    private ReadResult readInMemory(DocumentInput document) {
        try {
            return read(NAMELESS, document);
        } catch (IOException e) {
            throw new UncheckedIOException("A document in memory must be readable", e);
        }
    }

    private ReadResult read(String name, DocumentInput document) throws IOException {
        List<CatalogueEntry> all = new ArrayList<>();
        DocumentForm form = form(name);
        try (Entries entries = Entries.of(document, form)) {
            new EntrySpliterator(entries).forEachRemaining(all::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new ReadResult(name, document, form, all, all.stream().collect(validator.collector()));
    }

    private DocumentForm form(String name) {
        return form.orElseGet(() -> DocumentForm.ofName(name));
    }

    /**
     * The entries of a catalogue one after another, the header first or where its line is, each with what could not be
     * read of it. There is never more than one of them in memory, or a few hundred for each thread of a parallel stream:
     *
     * <pre>{@code
     * try (Stream<CatalogueEntry> entries = CatalogueReader.standard().entries(file)) {
     *     ValidationReport report = entries.collect(validator.collector());
     * }
     * }</pre>
     *
     * <p>If the file fails while the stream is read, that is an {@link UncheckedIOException}.
     *
     * @param file the file, which is read twice, the second time while the stream is; once, if it has an entry a line
     * @return a stream that has to be closed
     * @throws IOException if the file cannot be read; whatever is wrong with what it holds is in the entries
     */
    public Stream<CatalogueEntry> entries(Path file) throws IOException {
        return entries(file, position -> {});
    }

    /**
     * The same entries as of {@link #entries(Path)}, for those who want to show how far the reading has come.
     *
     * @param file the file
     * @param progress takes how many bytes of the file, as it is on the disk, have been read: 0 whenever reading begins,
     *     which it does twice unless the file has an entry a line, then more and more; called often, by the thread that
     *     reads. The first reading ends before this method returns
     * @return a stream that has to be closed
     * @throws IOException if the file cannot be read; whatever is wrong with what it holds is in the entries
     */
    public Stream<CatalogueEntry> entries(Path file, LongConsumer progress) throws IOException {
        Objects.requireNonNull(progress, "progress");
        Entries entries;
        try {
            entries = Entries.of(DocumentInput.of(file, maxSize, progress), form(file.toString()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return StreamSupport.stream(new EntrySpliterator(entries), false).onClose(() -> {
            try {
                entries.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
