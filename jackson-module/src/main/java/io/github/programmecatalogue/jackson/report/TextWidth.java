package io.github.programmecatalogue.jackson.report;

import java.util.ArrayList;
import java.util.List;

/**
 * How many columns of a terminal a text takes: Cyrillic one a letter, Chinese two, an accent that combines none, and
 * neither does a colour.
 */
public final class TextWidth {

    private static final int FIRST_EMOJI = 0x1F300;
    private static final int LAST_EMOJI = 0x1FAFF;

    private TextWidth() {}

    /**
     * The width of a text.
     *
     * @param text a text without line breaks
     * @return columns of a terminal
     */
    public static int of(String text) {
        return Paint.off(text).codePoints().map(TextWidth::of).sum();
    }

    /**
     * A text at least as wide as asked for.
     *
     * @param text the text
     * @param width columns of a terminal
     * @return the text, with spaces after it up to the width
     */
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /**
     * A text in lines.
     *
     * @param text a text without line breaks
     * @param width columns of a terminal
     * @return lines of at most that width, broken between words; a word that is wider stays whole
     */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int taken = 0;
        for (String word : text.split(" ", -1)) {
            int wordWidth = of(word);
            if (!line.isEmpty() && taken + 1 + wordWidth > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            taken = line.isEmpty() ? wordWidth : taken + 1 + wordWidth;
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> codePoint >= FIRST_EMOJI && codePoint <= LAST_EMOJI;
        };
    }
}
