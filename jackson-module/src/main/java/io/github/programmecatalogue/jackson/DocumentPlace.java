package io.github.programmecatalogue.jackson;

import java.util.List;

/**
 * Where a value stands in a document, and what is around it.
 *
 * <p>Immutable and thread-safe.
 */
public final class DocumentPlace {

    private final TextLines lines;
    private final int start;
    private final int end;

    /** The place of what stands between two offsets, the second behind its end. */
    DocumentPlace(TextLines lines, int start, int end) {
        this.lines = lines;
        this.start = start;
        this.end = end;
    }

    /**
     * The line in which the value begins.
     *
     * @return a number, the first line being 1
     */
    public int getLine() {
        return lines.line(start) + 1;
    }

    /**
     * The column in which the value begins.
     *
     * @return a number of UTF-16 code units, the first column being 1
     */
    public int getColumn() {
        return lines.column(start) + 1;
    }

    /**
     * The line in which the value ends.
     *
     * @return a number, the first line being 1
     */
    public int getEndLine() {
        return lines.line(end) + 1;
    }

    /**
     * The column just behind the end of the value.
     *
     * @return a number of UTF-16 code units, the first column being 1
     */
    public int getEndColumn() {
        return lines.column(end) + 1;
    }

    /**
     * What is around the value, for people to see.
     *
     * @return the first lines of the value and the lines next to them
     */
    public List<Line> getSurroundings() {
        return lines.around(start, end);
    }

    /** A line of the document; of a long one, the part that is near the value, with an ellipsis where it is cut. */
    public static final class Line {

        private final int number;
        private final String before;
        private final String marked;
        private final String after;

        Line(int number, String before, String marked, String after) {
            this.number = number;
            this.before = before;
            this.marked = marked;
            this.after = after;
        }

        /**
         * Which line it is.
         *
         * @return a number, the first line being 1
         */
        public int getNumber() {
            return number;
        }

        /**
         * What stands before the value.
         *
         * @return the whole line, if nothing of the value is in it
         */
        public String getBefore() {
            return before;
        }

        /**
         * What belongs to the value.
         *
         * @return empty, if nothing of the value is in the line
         */
        public String getMarked() {
            return marked;
        }

        /**
         * What stands behind the value.
         *
         * @return empty, if nothing does
         */
        public String getAfter() {
            return after;
        }
    }
}
