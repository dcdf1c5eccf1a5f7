package io.github.programmecatalogue.graph;

import io.github.programmecatalogue.value.LocalizedText;
import java.util.TreeMap;

/**
 * What a text says, letter case, white space and the marks at its end aside.
 *
 * <p>Texts are compared where they stand, up to the first difference: a long one costs no copy.
 */
public final class Wording {

    private static final String FINAL_MARKS = ".,:;!?…。！？";
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;

    private Wording() {}

    /**
     * Whether two texts say the same.
     *
     * @param text a text
     * @param other another one
     * @return false for texts that say nothing
     */
    public static boolean isSame(String text, String other) {
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

    /**
     * A number that texts have in common if they say the same in the same languages; by FNV-1a over 64 bits, so that no
     * two of a million different texts are likely to share it. A text that says nothing in any language has 0.
     */
    static long fingerprint(LocalizedText text) {
        if (text.asMap().values().stream().allMatch(ofLanguage -> end(ofLanguage) == 0)) {
            return 0;
        }
        long hash = FNV_OFFSET;
        for (var entry : new TreeMap<>(text.asMap()).entrySet()) {
            hash = hash(hash, entry.getKey());
            hash = hash(hash, entry.getValue());
        }
        return hash;
    }

    private static long hash(long start, String text) {
        long hash = start;
        int end = end(text);
        int i = skipGap(text, 0, end);
        while (i < end) {
            boolean gap = isGap(text.charAt(i));
            hash = (hash ^ (gap ? ' ' : fold(text.charAt(i)))) * FNV_PRIME;
            i = gap ? skipGap(text, i, end) : i + 1;
        }
        return (hash ^ '\n') * FNV_PRIME;
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
