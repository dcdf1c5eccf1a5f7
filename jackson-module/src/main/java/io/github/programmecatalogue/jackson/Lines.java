package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.input.BrokenInputException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, one at a time, of any length: each ends with a line feed, a carriage return, or both. Where the
 * text breaks off, so does the last line.
 */
final class Lines extends Reader {

    private final Reader text;
    private final char[] buffer = new char[8192];
    private int position;
    private int limit;
    private int number;
    private int column = 1;
    private boolean atEndOfLine = true;
    private boolean afterCarriageReturn;
    private boolean ended;
    private boolean broken;
    private @Nullable BrokenInputException untold;

    Lines(Reader text) {
        this.text = text;
    }

    /** Goes on to the beginning of the next line; false if there is none. What is left of this one is passed over. */
    boolean advance() throws IOException {
        try {
            transferTo(Writer.nullWriter());
        } catch (BrokenInputException e) {
            untold = e;
            return true;
        }
        if (ended) {
            return false;
        }
        atEndOfLine = false;
        number++;
        column = 1;
        return true;
    }

    /** The number of the line, the first being 1. */
    int number() {
        return number;
    }

    /** The column of what is read next, the first being 1. */
    int column() {
        return column;
    }

    /** Whether the text has broken off. */
    boolean isBroken() {
        return broken;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (untold != null) {
            BrokenInputException broken = untold;
            untold = null;
            throw broken;
        }
        if (atEndOfLine || !fill()) {
            return -1;
        }
        int end = position;
        while (end < Math.min(limit, position + length) && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        int read = end - position;
        System.arraycopy(buffer, position, target, offset, read);
        position = end;
        column += read;
        if (read == 0 && length > 0) {
            afterCarriageReturn = buffer[position++] == '\r';
            atEndOfLine = true;
            return -1;
        }
        return read;
    }

    /** Whether there is another character in the buffer, past the line feed that belongs to the line before. */
    private boolean fill() throws IOException {
        while (position == limit || (afterCarriageReturn && buffer[position] == '\n')) {
            if (position < limit) {
                position++;
                afterCarriageReturn = false;
                continue;
            }
            try {
                limit = Math.max(0, text.read(buffer));
                ended = limit == 0;
            } catch (BrokenInputException e) {
                ended = true;
                broken = true;
                atEndOfLine = true;
                throw e;
            }
            position = 0;
            if (ended) {
                atEndOfLine = true;
                return false;
            }
        }
        afterCarriageReturn = false;
        return true;
    }

    /** Leaves the text open: another line may follow. */
    @Override
    public void close() {}
}
