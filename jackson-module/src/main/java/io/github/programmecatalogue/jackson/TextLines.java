package io.github.programmecatalogue.jackson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text by lines, which end with a line feed, a carriage return, or both. */
final class TextLines {

    private static final int AROUND = 2;
    private static final int MOST_MARKED = 6;
    private static final int MOST_BEFORE = 60;
    private static final int MOST_OF_LINE = 160;
    private static final String ELLIPSIS = "…";

    private final String text;
    private final int[] starts;

    TextLines(String text) {
        this.text = text;
        this.starts = starts(text);
    }

    private static int[] starts(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    private static boolean endsLine(String text, int offset) {
        char c = text.charAt(offset);
        boolean beforeLineFeed = offset + 1 < text.length() && text.charAt(offset + 1) == '\n';
        return c == '\n' || (c == '\r' && !beforeLineFeed);
    }

    int count() {
        return starts.length;
    }

    /** The offset at which a line begins. */
    int start(int line) {
        return starts[line];
    }

    /** The offset of a column in a line, or that of the nearest place before, where there is no such. */
    int offset(int line, int column) {
        int known = Math.max(0, Math.min(line, starts.length - 1));
        int end = known == line ? endOfLine(known) : text.length();
        return Math.max(0, Math.min(starts[known] + Math.max(0, column), end));
    }

    /** A line, without what ends it. */
    String get(int line) {
        return text.substring(starts[line], endOfLine(line));
    }

    /** The index of the line of an offset. */
    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The index of an offset in its line. */
    int column(int offset) {
        return offset - starts[line(offset)];
    }

    /** The first lines between two offsets, the second behind the end, and the lines next to them. */
    List<DocumentPlace.Line> around(int start, int end) {
        int first = line(start);
        int lastMarked = Math.min(line(end), first + MOST_MARKED - 1);
        List<DocumentPlace.Line> lines = new ArrayList<>();
        for (int line = Math.max(0, first - AROUND); line <= Math.min(starts.length - 1, lastMarked + AROUND); line++) {
            lines.add(cut(line, start, end));
        }
        return List.copyOf(lines);
    }

    private DocumentPlace.Line cut(int line, int start, int end) {
        int from = starts[line];
        int to = endOfLine(line);
        int markFrom = Math.max(from, Math.min(start, to));
        int markTo = Math.max(markFrom, Math.min(end, to));
        return markTo > markFrom
                ? new DocumentPlace.Line(line + 1, last(from, markFrom), first(markFrom, markTo), first(markTo, to))
                : new DocumentPlace.Line(line + 1, first(from, to), "", "");
    }

    private int endOfLine(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] : text.length();
        while (end > starts[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** The first of what stands between two offsets; a line may be a whole document, of which no copy is made. */
    private String first(int from, int to) {
        return to - from <= MOST_OF_LINE
                ? text.substring(from, to)
                : text.substring(from, boundary(from + MOST_OF_LINE)) + ELLIPSIS;
    }

    private String last(int from, int to) {
        return to - from <= MOST_BEFORE
                ? text.substring(from, to)
                : ELLIPSIS + text.substring(boundary(to - MOST_BEFORE), to);
    }

    /** The offset, or one before it where it would divide a pair of surrogates. */
    private int boundary(int offset) {
        return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
    }
}
