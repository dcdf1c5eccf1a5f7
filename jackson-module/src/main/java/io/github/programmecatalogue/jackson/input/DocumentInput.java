package io.github.programmecatalogue.jackson.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** A document that can be read from its beginning more than once. */
public final class DocumentInput {

    /** The greatest number of bytes that are read, unless somebody says otherwise: 2 GiB. */
    public static final long DEFAULT_MAX_SIZE = 2L << 30;

    /** No array of the platform is larger. */
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    /** Zipped, what cannot be compressed is larger than it was: by a thousandth at most, and by the header. */
    private static final int MOST_OF_A_HEADER = 1 << 17;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

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
     * @return the document; what can be read only once, such as a pipe, is read and kept in memory
     * @throws IOException if that cannot be read
     */
    public static DocumentInput of(Path file, long maxSize) throws IOException {
        return of(file, maxSize, position -> {});
    }

    /**
     * A document in a file that is long in reading.
     *
     * @param file the file: UTF-8 or UTF-16, gzip or not
     * @param maxSize the greatest number of bytes that are read, after unzipping
     * @param progress takes how many bytes of the file have been read: 0 whenever the document is opened, then more and
     *     more
     * @return the document; what can be read only once, such as a pipe, is read and kept in memory
     * @throws IOException if that cannot be read
     */
    public static DocumentInput of(Path file, long maxSize, LongConsumer progress) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (InputStream in = new PositionedInput(Files.newInputStream(file), progress)) {
                return of(in, maxSize);
            }
        }
        return new DocumentInput(() -> decode(new PositionedInput(Files.newInputStream(file), progress), maxSize));
    }

    /**
     * A document that can be read only once, and is kept in memory as it is, be it zipped.
     *
     * @param in the content: UTF-8 or UTF-16, gzip or not; read to its end or as far as it may reach, and not closed
     * @param maxSize the greatest number of bytes that are read, after unzipping
     * @return the document
     * @throws IOException if it cannot be read
     */
    public static DocumentInput of(InputStream in, long maxSize) throws IOException {
        long most = Math.min(maxSize, LARGEST_ARRAY);
        int mostKept = (int) Math.min(LARGEST_ARRAY - 1L, most + most / 1_000 + MOST_OF_A_HEADER);
        byte[] kept = in.readNBytes(mostKept + 1);
        return new DocumentInput(() -> decode(new LimitedInput(new ByteArrayInputStream(kept), mostKept), maxSize));
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
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return new DocumentInput(() -> new StringReader(content));
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

    /**
     * The text of the document, as far as it can be read: where it is damaged, or too large, it ends.
     *
     * @return the characters, without a byte order mark
     * @throws IOException if the file cannot be read
     */
    public String readText() throws IOException {
        StringWriter text = new StringWriter();
        try (Reader reader = open()) {
            reader.transferTo(text);
        } catch (BrokenInputException e) {
            // Whoever reads the catalogue reports it; here is what stands before.
        }
        return text.toString();
    }
}
