package io.github.programmecatalogue.constraint;

/** What a reader sees nothing of. */
final class WhiteSpace {

    /** The space of Ogham. */
    private static final char FIRST_SPACE_BEYOND_LATIN = '\u1680';

    private WhiteSpace() {}

    /** Reports {@code text_blank} for a text that shows nothing. */
    static void reportBlank(String text, TextWalk walk) {
        if (isBlank(text)) {
            walk.report("text_blank");
        }
    }

    /** Whether a text is empty, or nothing but white space and characters without width. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c) || (!isWhiteSpace(c) && !Character.isWhitespace(c) && !hasNoWidth(c))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text, which is not blank, begins or ends with white space. */
    static boolean surrounds(String text) {
        return isWhiteSpace(text.charAt(0)) || isWhiteSpace(text.charAt(text.length() - 1));
    }

    /** Where a text ends, once the white space at its end is left off. */
    static int endOf(String text) {
        int end = text.length();
        while (end > 0 && isWhiteSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether a character has the Unicode property White_Space, as spaces that do not break have. */
    static boolean isWhiteSpace(char c) {
        if (c < 0x80) {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
        return c < FIRST_SPACE_BEYOND_LATIN ? c == '\u0085' || c == '\u00A0' : Character.isSpaceChar(c);
    }

    /** Whether a character is a letter, digit or sign of ASCII, or of the Cyrillic block, as nearly all are. */
    private static boolean isPlain(char c) {
        return (c > ' ' && c < 0x7F) || (c >= '\u0400' && c <= '\u04FF');
    }

    /** Zero-width spaces and joiners, marks of direction, soft hyphens, and letters made to fill a gap. */
    static boolean hasNoWidth(char c) {
        return c >= '\u00AD'
                && (c == '\u00AD'
                        || c == '\u061C'
                        || c == '\u115F'
                        || c == '\u1160'
                        || c == '\u180E'
                        || (c >= '\u200B' && c <= '\u200F')
                        || (c >= '\u202A' && c <= '\u202E')
                        || (c >= '\u2060' && c <= '\u206F')
                        || c == '\u2800'
                        || c == '\u3164'
                        || c == '\uFEFF'
                        || c == '\uFFA0');
    }
}
