package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.jackson.Printable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Warns of properties that the format does not have, a line each. */
final class UnknownProperties {

    private UnknownProperties() {}

    static void warn(PrintWriter err, Path file, List<String> pointers, Locale locale) {
        for (String pointer : pointers) {
            err.println(Printable.of(file + ": " + pointer + ": " + Phrase.UNKNOWN_PROPERTY.getLabel(locale)));
        }
    }
}
