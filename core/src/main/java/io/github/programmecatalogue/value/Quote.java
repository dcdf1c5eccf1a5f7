package io.github.programmecatalogue.value;

/** How messages quote what somebody wrote: in full where it is short, and always printable. */
public final class Quote {

    private static final int LONGEST = 60;

    private Quote() {}

    /**
     * A text in quotation marks.
     *
     * @param text the text
     * @return the text, cut after 60 characters; what does not print is escaped by its code point
     */
    public static String of(String text) {
        StringBuilder quoted = new StringBuilder().append('"');
        int end = text.length();
        if (end > LONGEST) {
            end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        }
        text.substring(0, end).codePoints().forEach(codePoint -> append(quoted, codePoint));
        return quoted.append(end < text.length() ? "…\"" : "\"").toString();
    }

    /** The character at an index, in quotation marks. */
    static String character(String text, int index) {
        return of(Character.toString(text.codePointAt(index)));
    }

    private static void append(StringBuilder quoted, int codePoint) {
        if (isPrintable(codePoint)) {
            quoted.appendCodePoint(codePoint);
        } else {
            quoted.append(codePoint < 0x10000 ? "\\u%04x".formatted(codePoint) : "\\u{%x}".formatted(codePoint));
        }
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
