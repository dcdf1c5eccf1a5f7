package io.github.programmecatalogue.jackson;

import java.io.IOException;
import java.io.Reader;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A text in pieces that snakeyaml-engine reads well. None of them ends within a pair of surrogates, where version 3.0.1
 * fails if that fills its buffer; and what YAML does not allow begins a piece, since all of the piece is lost by it.
 */
final class YamlText extends Reader {

    private final Reader text;
    private final char[] buffer = new char[8192];
    private int position;
    private int limit;

    YamlText(Reader text) {
        this.text = text;
    }

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
