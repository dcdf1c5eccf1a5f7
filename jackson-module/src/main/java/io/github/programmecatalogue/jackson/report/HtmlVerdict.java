package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.validation.ValidationReport;
import java.io.IOException;

/** Whether the catalogue is valid, and how much was found of each severity. */
final class HtmlVerdict {

    private final ValidationReport report;

    HtmlVerdict(ValidationReport report) {
        this.report = report;
    }

    void write(Html html) throws IOException {
        html.open("div", "class", "verdict").line();
        html.element(
                        "p",
                        report.isValid() ? HtmlPhrase.VALID : HtmlPhrase.NOT_VALID,
                        "data-verdict",
                        report.isValid() ? "valid" : "invalid")
                .line();
        html.open("dl").line();
        for (Severity severity : Severity.values()) {
            long count = report.count(severity);
            html.open("div", "data-severity", ReportFormat.word(severity), "data-count", Long.toString(count));
            html.element("dt", HtmlPhrase.of(severity));
            html.element("dd", html.number(count)).close("div").line();
        }
        html.close("dl").close("div").line();
    }
}
