package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.input.BrokenInputException;
import io.github.programmecatalogue.jackson.input.DocumentInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;

/** A text counted by code points, as YAML does. */
final class CodePoints {

    private final String text;
    private int lastIndex;
    private int lastOffset;

    CodePoints(String text) {
        this.text = text;
    }

    /** The offset of a code point. Takes as long as it is far from the one that was asked for last. */
    int offset(long index) {
        lastOffset = text.offsetByCodePoints(lastOffset, (int) index - lastIndex);
        lastIndex = (int) index;
        return lastOffset;
    }

    /** The line and the column of a code point of a document; those of its end, if it has not so many. */
    static Map<String, Object> place(DocumentInput document, int index) {
        Position position = new Position();
        try (Reader text = new BufferedReader(document.open())) {
            int left = index;
            for (int c = text.read(); c >= 0 && (left > 0 || Character.isLowSurrogate((char) c)); c = text.read()) {
                position.pass((char) c);
                left -= Character.isLowSurrogate((char) c) ? 0 : 1;
            }
        } catch (BrokenInputException e) {
            return position.toMap(); // It is where the text breaks off that one asks for.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return position.toMap();
    }

    /** A position in a text that is read from its beginning. */
    private static final class Position {

        private int line = 1;
        private int column = 1;
        private boolean afterCarriageReturn;

        void pass(char c) {
            if (c == '\n' && afterCarriageReturn) {
                column = 1;
            } else if (c == '\n' || c == '\r') {
                line++;
                column = 1;
            } else {
                column++;
            }
            afterCarriageReturn = c == '\r';
        }

        Map<String, Object> toMap() {
            return Map.of("line", line, "column", column);
        }
    }
}
