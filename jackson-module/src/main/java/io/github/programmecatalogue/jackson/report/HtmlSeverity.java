package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.validation.Severity;
import java.util.Locale;

/** How styles and scripts know a severity. */
final class HtmlSeverity {

    private HtmlSeverity() {}

    static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
