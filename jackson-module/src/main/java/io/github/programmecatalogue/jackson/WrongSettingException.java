package io.github.programmecatalogue.jackson;

import java.util.regex.Pattern;

/** Thrown where a file of settings says what cannot be set. */
final class WrongSettingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final Pattern NOT_OF_A_LINE = Pattern.compile("[\\p{Cntrl}\\x{2028}\\x{2029}]");

    private final String pointer;

    WrongSettingException(String problem, String pointer) {
        super(inOneLine(pointer.isEmpty() ? problem : problem + " (at " + pointer + ")"));
        this.pointer = pointer;
    }

    /** A message is a line, whatever the names in the file hold. */
    private static String inOneLine(String message) {
        return NOT_OF_A_LINE
                .matcher(message)
                .replaceAll(match -> "\\\\u%04x".formatted((int) match.group().charAt(0)));
    }

    /** The JSON Pointer to what is wrong; empty for the whole file. */
    String pointer() {
        return pointer;
    }
}
