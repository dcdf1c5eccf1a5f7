package io.github.programmecatalogue.graph;

import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;

/**
 * What a text says, letter case, white space and the marks at its end aside.
 *
 * <p>Texts are compared where they stand, up to the first difference: a long one costs no copy.
 */
public final class Wording {

    /** What gaps count as; no other character does. */
    private static final char GAP = ' ';

    /** Characters up to Cyrillic as they count, since folding each of a long text costs several times as much. */
    private static final char[] COUNTED = new char[0x530];

    static {
        for (char c = 0; c < COUNTED.length; c++) {
            COUNTED[c] = fold(c);
        }
    }

    private Wording() {}

    /**
     * Whether two texts say the same.
     *
     * @param text a text
     * @param other another one
     * @return false for texts that say nothing
     */
    public static boolean isSame(String text, String other) {
        int i = skipGap(text, 0, text.length());
        int j = skipGap(other, 0, other.length());
        // Most texts differ here, before anybody has looked for where they end.
        if (i == text.length() || j == other.length() || counted(text.charAt(i)) != counted(other.charAt(j))) {
            return false;
        }
        int end = end(text);
        int otherEnd = end(other);
        boolean same = i < end;
        while (same && i < end && j < otherEnd) {
            char c = counted(text.charAt(i));
            same = c == counted(other.charAt(j));
            i = c == GAP ? skipGap(text, i, end) : i + 1;
            j = c == GAP ? skipGap(other, j, otherEnd) : j + 1;
        }
        return same && i == end && j == otherEnd;
    }

    /**
     * A number that texts have in common if they say the same in the same languages, in whatever order; by a hash of
     * 64 bits, so that no two of a million different texts are likely to share it. A text that says nothing in any
     * language has 0.
     */
    static long fingerprint(LocalizedText text) {
        List<String> languages = text.getLanguages();
        List<String> texts = text.getTexts();
        long sum = 0;
        boolean blank = true;
        for (int i = 0; i < texts.size(); i++) {
            long hash = hash(hash(0, languages.get(i)), texts.get(i));
            sum += mixed(hash);
            blank &= end(texts.get(i)) == 0;
        }
        return blank ? 0 : sum;
    }

    /** By the last steps of MurmurHash3: the hashes of texts that are alike have much in common, and so would sums of them. */
    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    /** Takes four characters at a time, since each step waits for the one before. */
    private static long hash(long start, String text) {
        long hash = start;
        long four = 0;
        int count = 0;
        int end = end(text);
        char before = GAP;
        for (int i = 0; i < end; i++) {
            char c = counted(text.charAt(i));
            // Asked in one, since nobody can foretell where words end, but few are followed by two gaps.
            if (((c ^ GAP) | (before ^ GAP)) != 0) {
                four = four << Character.SIZE | c;
                if ((++count & 3) == 0) {
                    hash = mixed(hash ^ four);
                }
            }
            before = c;
        }
        return mixed(mixed(hash ^ four) ^ count);
    }

    private static int end(String text) {
        int end = text.length();
        while (end > 0 && (counted(text.charAt(end - 1)) == GAP || isFinalMark(text.charAt(end - 1)))) {
            end--;
        }
        return end;
    }

    private static int skipGap(String text, int start, int end) {
        int next = start;
        while (next < end && counted(text.charAt(next)) == GAP) {
            next++;
        }
        return next;
    }

    private static boolean isFinalMark(char c) {
        return switch (c) {
            case '.', ',', ':', ';', '!', '?', '…', '。', '！', '？' -> true;
            default -> false;
        };
    }

    /** A character without its case, or {@link #GAP}. */
    private static char counted(char c) {
        return c < COUNTED.length ? COUNTED[c] : fold(c);
    }

    private static char fold(char c) {
        boolean isGap = Character.isWhitespace(c) || Character.isSpaceChar(c);
        return isGap ? GAP : Character.toLowerCase(Character.toUpperCase(c));
    }
}
