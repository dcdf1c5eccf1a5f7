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

    /** The place of what stands between two offsets, the second behind its end. */
    DocumentPlace place(int start, int end) {
        int first = line(start);
        int last = line(end);
        return new DocumentPlace(
                first + 1, start - starts[first] + 1, last + 1, end - starts[last] + 1, surroundings(start, end));
    }

    /** The index of the line of an offset. */
    private int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private List<DocumentPlace.Line> surroundings(int start, int end) {
        int first = line(start);
        int lastMarked = Math.min(line(end), first + MOST_MARKED - 1);
        List<DocumentPlace.Line> lines = new ArrayList<>();
        for (int line = Math.max(0, first - AROUND); line <= Math.min(starts.length - 1, lastMarked + AROUND); line++) {
            lines.add(cut(line, start, end));
        }
        return lines;
    }

    private DocumentPlace.Line cut(int line, int start, int end) {
        int from = starts[line];
        int to = endOfLine(line);
        int markFrom = Math.max(from, Math.min(start, to));
        int markTo = Math.max(markFrom, Math.min(end, to));
        boolean marked = markTo > markFrom;
        String before = marked ? text.substring(from, markFrom) : text.substring(from, to);
        return marked
                ? new DocumentPlace.Line(
                        line + 1,
                        lastOf(before),
                        firstOf(text.substring(markFrom, markTo)),
                        firstOf(text.substring(markTo, to)))
                : new DocumentPlace.Line(line + 1, firstOf(before), "", "");
    }

    private int endOfLine(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] : text.length();
        while (end > starts[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    private static String firstOf(String part) {
        return part.length() <= MOST_OF_LINE ? part : part.substring(0, boundary(part, MOST_OF_LINE)) + ELLIPSIS;
    }

    private static String lastOf(String part) {
        return part.length() <= MOST_BEFORE
                ? part
                : ELLIPSIS + part.substring(boundary(part, part.length() - MOST_BEFORE));
    }

    /** The offset, or one before it where it would divide a pair of surrogates. */
    private static int boundary(String part, int offset) {
        return Character.isLowSurrogate(part.charAt(offset)) ? offset - 1 : offset;
    }
}
