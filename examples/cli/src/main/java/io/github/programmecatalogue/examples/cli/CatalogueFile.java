package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.jackson.CatalogueReader;
import io.github.programmecatalogue.jackson.ReadResult;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** One file. */
final class CatalogueFile {

    private final Path file;

    CatalogueFile(Path file) {
        this.file = file;
    }

    /**
     * What can be read of the catalogue in the file.
     *
     * @throws UnreadableFileException if the file cannot be opened
     */
    ReadResult read(CatalogueReader reader) throws UnreadableFileException {
        return open(reader::read);
    }

    /**
     * What a validator finds in the catalogue, of which there is never more than one entity in memory.
     *
     * @param progress takes how many bytes of the file have been read
     * @throws UnreadableFileException if the file cannot be opened
     */
    ValidationReport validate(CatalogueValidator validator, LongConsumer progress) throws UnreadableFileException {
        return open(opened -> {
            try (Stream<CatalogueEntry> entries = CatalogueReader.standard().entries(opened, progress)) {
                return entries.collect(validator.collector());
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
    }

    /**
     * What is in the file.
     *
     * @throws UnreadableFileException if the file cannot be opened
     */
    byte[] content() throws UnreadableFileException {
        return open(Files::readAllBytes);
    }

    /** Takes what is in a file. */
    private interface Opening<T> {
        T open(Path file) throws IOException;
    }

    private <T> T open(Opening<T> opening) throws UnreadableFileException {
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadableFileException(file, "is a directory", new IOException(file.toString()));
            }
            return opening.open(file);
        } catch (NoSuchFileException e) {
            throw new UnreadableFileException(file, "there is no such file", e);
        } catch (AccessDeniedException e) {
            throw new UnreadableFileException(file, "may not be read", e);
        } catch (IOException | IllegalStateException e) { // such as without an engine for YAML
            throw new UnreadableFileException(file, String.valueOf(e.getMessage()), e);
        }
    }
}
