package io.github.programmecatalogue.constraint;

/** Knows the form of a host: labels of letters and digits of any script, with dots between them. */
final class HostName {

    private HostName() {}

    /** Whether the part of a text is a host name; a final dot, the root of all names, is allowed. */
    static boolean is(String text, int start, int end) {
        boolean inLabel = false;
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isDot(c)) {
                if (!inLabel) {
                    return false;
                }
                inLabel = false;
            } else if (isInLabel(c)) {
                inLabel = true;
            } else {
                return false;
            }
        }
        return inLabel || (end - start > 1);
    }

    /** Whether the part of a text, which is a host name, has more than one label. */
    static boolean isQualified(String text, int start, int end) {
        for (int i = start; i < end - 1; i++) {
            if (isDot(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDot(int c) {
        return c == '.' || c == '。' || c == '．' || c == '｡';
    }

    private static boolean isInLabel(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || (c >= 0x80 && isMarkOrJoiner(c));
    }

    /** Scripts of India and the joiners of Persian need them. */
    private static boolean isMarkOrJoiner(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == '\u200C'
                || c == '\u200D';
    }
}
