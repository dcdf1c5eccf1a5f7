package io.github.programmecatalogue.validation;

/**
 * What a text says, letter case, white space and the marks at its end aside.
 *
 * <p>Texts are compared where they stand, up to the first difference: a long one costs no copy.
 */
final class Wording {

    private static final String FINAL_MARKS = ".,:;!?…。！？";

    private Wording() {}

    /** Whether two texts say the same; those that say nothing do not. */
    static boolean isSame(String text, String other) {
        int end = end(text);
        int otherEnd = end(other);
        int i = skipGap(text, 0, end);
        int j = skipGap(other, 0, otherEnd);
        boolean same = i < end;
        while (same && i < end && j < otherEnd) {
            boolean gap = isGap(text.charAt(i));
            same = gap == isGap(other.charAt(j)) && (gap || fold(text.charAt(i)) == fold(other.charAt(j)));
            i = gap ? skipGap(text, i, end) : i + 1;
            j = gap ? skipGap(other, j, otherEnd) : j + 1;
        }
        return same && i == end && j == otherEnd;
    }

    private static int end(String text) {
        int end = text.length();
        while (end > 0 && (isGap(text.charAt(end - 1)) || FINAL_MARKS.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    private static int skipGap(String text, int start, int end) {
        int next = start;
        while (next < end && isGap(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static char fold(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
