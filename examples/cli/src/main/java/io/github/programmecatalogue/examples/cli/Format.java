package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.jackson.report.ReportWriter;

/** How reports are written. */
enum Format {
    TEXT,
    HTML,
    JSON,
    SARIF;

    /** A writer of this format; one of text takes the width and the colours. */
    ReportWriter writer(int width, boolean colourful) {
        return switch (this) {
            case TEXT -> ReportWriter.text(width, colourful);
            case HTML -> ReportWriter.html();
            case JSON -> ReportWriter.json();
            case SARIF -> ReportWriter.sarif();
        };
    }

    /** How many findings of a rule a report has at most: a page must still open in a second, whatever was found. */
    int samplesPerRule() {
        return this == HTML ? 100 : 1_000;
    }
}
