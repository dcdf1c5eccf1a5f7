package io.github.programmecatalogue.jackson;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A text in pieces that snakeyaml-engine reads well. None of them ends within a pair of surrogates, where version 3.0.1
 * fails if that fills its buffer; and what YAML does not allow begins a piece, since all of the piece is lost by it.
 *
 * <p>A scalar is in memory several times while it is read, so what is read at one go has a limit.
 */
final class YamlText extends Reader {

    /** The engine copies what it has of a scalar with each piece: large ones are few. */
    static final int PIECE = 1 << 16;

    private static final int MOST_AT_ONE_GO = 10_000_000;

    private final Reader text;
    private final char[] buffer = new char[PIECE];
    private int atOneGo;
    private int position;
    private int limit;

    YamlText(Reader text) {
        this.text = text;
    }

    /** Says that the engine has made something of what it has read, and begins anew. */
    void restart() {
        atOneGo = 0;
    }

    /** Throws a {@link YamlLimitException} where too much is read at one go. */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (limit - position < 2) {
            fill();
        }
        if (position == limit) {
            return -1;
        }
        int read = lengthOfPiece(Math.min(length, limit - position));
        System.arraycopy(buffer, position, target, offset, read);
        position += read;
        atOneGo += read;
        if (atOneGo > MOST_AT_ONE_GO) {
            throw new YamlLimitException(Map.of("tooLong", MOST_AT_ONE_GO));
        }
        return read;
    }

    /** Half a pair waits for its other half. */
    private void fill() throws IOException {
        boolean half = position < limit && Character.isHighSurrogate(buffer[position]);
        if (position < limit && !half) {
            return;
        }
        if (half) {
            buffer[0] = buffer[position];
        }
        position = 0;
        limit = half ? 1 : 0;
        limit += Math.max(0, text.read(buffer, limit, buffer.length - limit));
    }

    private int lengthOfPiece(int most) {
        int end = position + most;
        int allowed = position;
        while (allowed < end && StreamReader.isPrintable(Character.codePointAt(buffer, allowed, limit))) {
            allowed += Character.charCount(Character.codePointAt(buffer, allowed, limit));
        }
        if (allowed > end) {
            allowed -= 2;
        }
        return allowed == position ? Math.min(2, most) : allowed - position;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
