package io.github.programmecatalogue.constraint;

/** What every plain text should be: free of markup and control characters, trimmed, and no placeholder. */
final class Tidiness {

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
        boolean control = false;
        boolean suspicious = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            suspicious |= c == '<' || c == '&';
            control |= Character.isISOControl(c) && !isTabOrLineBreak(c);
        }
        if (suspicious && Markup.isIn(text)) {
            walk.report("text_has_markup");
        }
        if (control) {
            walk.report("text_control_character");
        }
        if (WhiteSpace.surrounds(text)) {
            walk.report("text_surrounding_whitespace");
        }
    }

    /** Vertical tab and form feed are neither: they come from page layouts, and XML refuses them. */
    private static boolean isTabOrLineBreak(char c) {
        return c == '\t' || c == '\n' || c == '\r' || c == '\u0085';
    }

    /** Whether a text has more characters than it should, each code point being one. */
    static boolean isLonger(String text, int maxLength) {
        return text.length() > maxLength && text.codePointCount(0, text.length()) > maxLength;
    }
}
