package io.github.programmecatalogue.jackson;

/**
 * What somebody else wrote, made safe to print: a title that holds an escape sequence must not command the terminal, and
 * one that holds a line break or a change of direction must not pass for output of ours.
 */
public final class Printable {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Printable() {}

    /**
     * A text that does nothing but show.
     *
     * @param text what somebody else wrote
     * @return the text, with what would act on a terminal or a page instead of showing there escaped as in Java, such as
     *     {@code \u005cu001b}
     */
    public static String of(String text) {
        if (text.codePoints().noneMatch(Printable::acts)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> append(printable, codePoint));
        return printable.toString();
    }

    private static void append(StringBuilder printable, int codePoint) {
        if (!acts(codePoint)) {
            printable.appendCodePoint(codePoint);
        } else if (codePoint < 0x10000) {
            printable.append("\\u%04x".formatted(codePoint));
        } else {
            printable.append("\\u{%x}".formatted(codePoint));
        }
    }

    /**
     * Whether a character would do something else than show.
     *
     * @param codePoint a code point, or one surrogate of none
     * @return true for controls, separators of lines, what changes the direction, and what stands for no character
     */
    public static boolean acts(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> codePoint != ZERO_WIDTH_NON_JOINER && codePoint != ZERO_WIDTH_JOINER;
            case Character.UNASSIGNED -> isNoncharacter(codePoint);
            default -> false;
        };
    }

    /** No text may hold these; what else is unassigned may only be younger than the Java platform. */
    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }
}
