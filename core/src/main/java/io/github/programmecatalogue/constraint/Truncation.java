package io.github.programmecatalogue.constraint;

/** Knows a text that was cut off by its end, and by its length. */
final class Truncation {

    private static final String FINAL_MARKS = ".!?…。．｡！？؟۔।॥։።፧‼⁇⁈⁉";

    private Truncation() {}

    /** Whether a text, which is not blank, ends with an ellipsis, or at a usual length without a final mark. */
    static boolean isIn(String text) {
        int end = WhiteSpace.endOf(text);
        if (endsWith(text, end, "…") || endsWith(text, end, "...")) {
            return true;
        }
        if (endsWith(text, end, "[…]") || endsWith(text, end, "[...]")) {
            return true;
        }
        return text.length() >= 140
                && isUsualLength(text.codePointCount(0, text.length()))
                && !endsWithFinalMark(text, end);
    }

    private static boolean endsWith(String text, int end, String suffix) {
        return text.startsWith(suffix, end - suffix.length());
    }

    private static boolean isUsualLength(int codePoints) {
        return codePoints == 140 || codePoints == 160 || codePoints == 200 || codePoints == 255;
    }

    private static boolean endsWithFinalMark(String text, int end) {
        int i = end;
        while (i > 0) {
            int c = text.codePointBefore(i);
            if (FINAL_MARKS.indexOf(c) >= 0) {
                return true;
            }
            if (!mayFollowFinalMark(c)) {
                return false;
            }
            i -= Character.charCount(c);
        }
        return false;
    }

    private static boolean mayFollowFinalMark(int c) {
        return switch (Character.getType(c)) {
            case Character.END_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.OTHER_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.NON_SPACING_MARK,
                    Character.SPACE_SEPARATOR,
                    Character.FORMAT -> true;
            default -> c == '"' || c == '\'';
        };
    }
}
