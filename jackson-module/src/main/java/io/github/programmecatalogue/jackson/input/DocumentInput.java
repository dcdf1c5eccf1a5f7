package io.github.programmecatalogue.jackson.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document that can be read from its beginning more than once. */
public final class DocumentInput {

    private final Opener opener;

    private DocumentInput(Opener opener) {
        this.opener = opener;
    }

    /** Opens the document. */
    @FunctionalInterface
    private interface Opener {
        Reader open() throws IOException;
    }

    /**
     * A document in a file.
     *
     * @param file the file: UTF-8 or UTF-16, gzip or not
     * @param maxSize the greatest number of bytes that are read, after unzipping
     * @return the document
     */
    public static DocumentInput of(Path file, long maxSize) {
        return new DocumentInput(() -> decode(Files.newInputStream(file), maxSize));
    }

    /**
     * A document in memory.
     *
     * @param bytes the content: UTF-8 or UTF-16, gzip or not
     * @param maxSize the greatest number of bytes that are read, after unzipping
     * @return the document
     */
    public static DocumentInput of(byte[] bytes, long maxSize) {
        return new DocumentInput(() -> decode(new ByteArrayInputStream(bytes), maxSize));
    }

    /**
     * A document in memory.
     *
     * @param text the content
     * @return the document
     */
    public static DocumentInput of(String text) {
        return new DocumentInput(() -> new StringReader(text));
    }

    private static Reader decode(InputStream in, long maxSize) throws IOException {
        try {
            return new DecodingReader(new LimitedInput(Unzipped.of(in), maxSize));
        } catch (IOException | RuntimeException | Error e) {
            in.close();
            throw e;
        }
    }

    /**
     * The characters of the document, without a byte order mark.
     *
     * @return a reader from the beginning, which is to be closed; behind the last character that can be read it throws a
     *     {@link BrokenInputException} where the document is damaged or too large
     * @throws IOException if the file cannot be read
     */
    public Reader open() throws IOException {
        return opener.open();
    }
}
