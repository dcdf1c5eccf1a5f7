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
        // Most others differ at their ends.
        boolean same = i < end && j < otherEnd && counted(text.charAt(end - 1)) == counted(other.charAt(otherEnd - 1));
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
    static long fingerprint(LocalizedText localized) {
        List<String> languages = localized.getLanguages();
        List<String> texts = localized.getTexts();
        long sum = 0;
        boolean blank = true;
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            int end = end(text);
            sum += Bits.mixed(hash(Bits.mixed(packed(languages.get(i))), text, end));
            blank &= end == 0;
        }
        return blank ? 0 : sum;
    }

    /** A language tag, whose characters are of ASCII, as a number: for up to nine characters no other has the same. */
    private static long packed(String language) {
        long packed = 0;
        for (int i = 0; i < language.length(); i++) {
            packed = Long.rotateLeft(packed, 7) ^ language.charAt(i);
        }
        return packed;
    }

    /** Takes four characters at a time, since each step waits for the one before. */
    private static long hash(long start, String text, int end) {
        long hash = start;
        long four = 0;
        int count = 0;
        char before = GAP;
        for (int i = 0; i < end; i++) {
            char c = counted(text.charAt(i));
            // Asked in one, which the processor foretells: it cannot foretell where words end, but few gaps are
            // followed by another.
            if (((c ^ GAP) | (before ^ GAP)) != 0) {
                four = four << Character.SIZE | c;
                if ((++count & 3) == 0) {
                    hash = Bits.mixed(hash ^ four);
                }
            }
            before = c;
        }
        return Bits.mixed(Bits.mixed(hash ^ four) ^ count);
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
