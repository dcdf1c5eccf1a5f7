package io.github.programmecatalogue.constraint;

/** What every plain text should be: free of markup and control characters, trimmed, and no placeholder. */
final class Tidiness {

    /** Characters up to the last control character: whether they may be at fault, or begin what is. */
    private static final boolean[] DUBIOUS = new boolean[0xA0];

    static {
        for (char c = 0; c < DUBIOUS.length; c++) {
            DUBIOUS[c] = isMarkupStart(c) || isMisplacedControl(c);
        }
    }

    private Tidiness() {}

    /** Reports the faults of a text; a blank one has only that fault, and another constraint reports it. */
    static void check(String text, TextWalk walk) {
        if (!WhiteSpace.isBlank(text)) {
            checkStated(text, walk);
        }
    }

    /** Reports the faults of a text of which {@code none} may be all. */
    static void checkAnswer(String text, TextWalk walk) {
        if (!WhiteSpace.isBlank(text)) {
            checkCharacters(text, walk);
            reportPlaceholder(Placeholders.containInPlaceOfAnswer(text), walk);
        }
    }

    /** Reports the faults of a text that is not blank. */
    static void checkStated(String text, TextWalk walk) {
        checkCharacters(text, walk);
        reportPlaceholder(Placeholders.contain(text), walk);
    }

    private static void reportPlaceholder(boolean found, TextWalk walk) {
        if (found) {
            walk.report("text_placeholder");
        }
    }

    private static void checkCharacters(String text, TextWalk walk) {
        if (isDubious(text)) {
            if (Markup.isIn(text)) {
                walk.report("text_has_markup");
            }
            if (text.chars().anyMatch(Tidiness::isMisplacedControl)) {
                walk.report("text_control_character");
            }
        }
        if (WhiteSpace.surrounds(text)) {
            walk.report("text_surrounding_whitespace");
        }
    }

    private static boolean isDubious(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < DUBIOUS.length && DUBIOUS[c]) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarkupStart(int c) {
        return c == '<' || c == '&';
    }

    /** Vertical tab and form feed are misplaced: they come from page layouts, and XML refuses them. */
    private static boolean isMisplacedControl(int c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r' && c != '\u0085';
    }

    /** Whether a text has more characters than it should, each code point being one. */
    static boolean isLonger(String text, int maxLength) {
        return text.length() > maxLength && text.codePointCount(0, text.length()) > maxLength;
    }
}
