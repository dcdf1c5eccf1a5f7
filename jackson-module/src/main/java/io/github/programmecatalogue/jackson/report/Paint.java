package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.validation.Severity;
import java.util.regex.Pattern;

/** How a part of a text looks on a terminal that has colours (ECMA-48, Select Graphic Rendition). */
enum Paint {
    BOLD(1),
    FAINT(2),
    RED(31),
    GREEN(32),
    YELLOW(33),
    CYAN(36);

    private static final Pattern ANY = Pattern.compile("\u001b\\[[0-9]+m");

    private final int parameter;

    Paint(int parameter) {
        this.parameter = parameter;
    }

    static Paint of(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case INFO -> CYAN;
        };
    }

    String on(String text) {
        return "\u001b[" + parameter + "m" + text + "\u001b[0m";
    }

    /** A text without its paint. */
    static String off(String text) {
        return text.indexOf('\u001b') < 0 ? text : ANY.matcher(text).replaceAll("");
    }
}
