package io.github.programmecatalogue.jackson.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a document in UTF-8 or UTF-16, with a byte order mark or without, exactly as far as they can be
 * decoded: the last one before the damage is read before the damage is told.
 */
final class DecodingReader extends Reader {

    private static final int MARK = 0xFEFF;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(16 * 1024).flip();
    private final CharsetDecoder decoder;
    private @Nullable IOException failure;
    private boolean ended;

    DecodingReader(InputStream in) throws IOException {
        this.in = in;
        while (bytes.remaining() < 4 && !ended && failure == null) {
            // An input may give single bytes, or be damaged from the first on.
            fillOrFail();
        }
        if (failure != null && !(failure instanceof BrokenInputException)) {
            throw failure;
        }
        this.decoder = charset(bytes)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** By its first bytes, of which in JSON at least one is an ASCII character; a byte order mark is passed over. */
    private static Charset charset(ByteBuffer bytes) {
        int first = bytes.remaining() > 0 ? bytes.get(0) & 0xFF : 1;
        int second = bytes.remaining() > 1 ? bytes.get(1) & 0xFF : 1;
        int third = bytes.remaining() > 2 ? bytes.get(2) & 0xFF : 1;
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            bytes.position(3);
            return StandardCharsets.UTF_8;
        }
        int mark = first << 8 | second;
        if (mark == MARK || mark == 0xFFFE) {
            bytes.position(2);
            return mark == MARK ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        if (first == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return second == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer characters = CharBuffer.wrap(buffer, offset, length);
        while (failure == null && characters.remaining() == length) {
            CoderResult result = decoder.decode(bytes, characters, ended);
            if (result.isError()) {
                failure = new BrokenInputException(
                        "The document must be encoded in " + decoder.charset(),
                        Map.of("encoding", decoder.charset().name()));
            } else if (result.isOverflow() || (ended && !bytes.hasRemaining())) {
                break;
            } else {
                fillOrFail();
            }
        }
        int read = length - characters.remaining();
        if (read == 0 && failure != null) {
            throw failure;
        }
        return read > 0 || length == 0 ? read : -1;
    }

    private void fillOrFail() {
        try {
            fill();
        } catch (IOException e) {
            failure = e;
        }
    }

    private boolean fill() throws IOException {
        bytes.compact();
        try {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = read < 0;
            bytes.position(bytes.position() + Math.max(0, read));
        } finally {
            bytes.flip();
        }
        return !ended;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
