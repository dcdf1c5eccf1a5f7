package io.github.programmecatalogue.constraint;

/**
 * Knows a title in capitals from a name in capitals: it has two words or more, and one of five letters or more.
 *
 * <p>Scripts without case never shout.
 */
final class Shouting {

    private static final int SHORTEST_LONG_WORD = 5;

    private Shouting() {}

    /** Whether every cased letter of a text is a capital, in words that are not all short names. */
    static boolean isIn(String text) {
        int words = 0;
        int capitals = 0;
        boolean inWord = false;
        boolean longWord = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            switch (Character.getType(c)) {
                case Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER -> {
                    return false;
                }
                case Character.UPPERCASE_LETTER -> {
                    words += inWord ? 0 : 1;
                    inWord = true;
                    longWord |= ++capitals >= SHORTEST_LONG_WORD;
                }
                default -> {
                    inWord &= !Character.isSpaceChar(c) && !Character.isWhitespace(c);
                    capitals = isInsideWord(c) ? capitals : 0;
                }
            }
        }
        return words > 1 && longWord;
    }

    /** Accents that stand as characters of their own, and apostrophes, do not end a word. */
    private static boolean isInsideWord(int c) {
        return c == '\'' || c == '’' || c == 'ʼ' || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
