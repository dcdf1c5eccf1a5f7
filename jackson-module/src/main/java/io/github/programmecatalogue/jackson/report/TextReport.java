package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.validation.ValidationReport;
import java.io.IOException;
import java.io.Writer;

/** A report for a terminal: the findings under the entity that they concern, then a summary. */
record TextReport(int width, boolean colourful) implements ReportFormat {

    TextReport {
        if (width < 1) {
            throw new IllegalArgumentException("The width of a text must be positive: " + width);
        }
    }

    @Override
    public void write(ValidationReport report, Setting setting, Writer out) throws IOException {
        new TextReportPrinter(report, setting, this, out).print();
    }
}
