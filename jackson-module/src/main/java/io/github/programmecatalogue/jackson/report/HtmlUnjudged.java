package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.validation.ValidationReport;
import java.io.IOException;

/** The rules that find something of which nobody knows whether it is so. */
final class HtmlUnjudged {

    private final ValidationReport report;
    private final ReportFormat.Setting setting;

    HtmlUnjudged(ValidationReport report, ReportFormat.Setting setting) {
        this.report = report;
        this.setting = setting;
    }

    void write(Html html) throws IOException {
        if (report.getUnjudged().isEmpty()) {
            return;
        }
        html.element("h2", Word.UNJUDGED).line();
        html.element("p", HtmlPhrase.UNJUDGED_WHY).line();
        html.open("ul").line();
        for (String code : report.getUnjudged()) {
            html.open("li");
            html.rule(code, setting).text(" ").text(report.getRule(code).getSentence(setting.locale()));
            html.close("li").line();
        }
        html.close("ul").line();
    }
}
