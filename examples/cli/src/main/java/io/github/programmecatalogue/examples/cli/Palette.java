package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.validation.Severity;
import picocli.CommandLine.Help.Ansi.Style;

/** Colours for text that is already printable; nothing in the text itself is looked at. */
enum Palette {
    PLAIN,
    COLOURFUL;

    String heading(String text) {
        return paint(text, Style.bold);
    }

    String faint(String text) {
        return paint(text, Style.faint);
    }

    String good(String text) {
        return paint(text, Style.fg_green);
    }

    String bad(String text) {
        return paint(text, Style.fg_red);
    }

    String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> bad(text);
            case WARNING -> paint(text, Style.fg_yellow);
            case INFO -> paint(text, Style.fg_cyan);
        };
    }

    private String paint(String text, Style style) {
        return this == PLAIN ? text : style.on() + text + style.off();
    }
}
