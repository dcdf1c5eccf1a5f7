package io.github.programmecatalogue.picture;

/** What somebody wrote, as one line that only shows: it breaks no line, and changes no direction around it. */
final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** A text with a space for white space of any length, and a replacement character for what does not show. */
    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> append(line, codePoint));
        return line.toString().strip();
    }

    private static void append(StringBuilder line, int codePoint) {
        if (!Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint)) {
            line.appendCodePoint(acts(codePoint) ? REPLACEMENT : codePoint);
        } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
        }
    }

    private static boolean acts(int codePoint) {
        return Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.SURROGATE
                || isNoncharacter(codePoint)
                || setsDirection(codePoint);
    }

    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }

    /** Embeddings, overrides and isolates, which reach beyond the text if they are not closed. */
    private static boolean setsDirection(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
