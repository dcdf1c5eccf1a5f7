package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.validation.Suppression;
import io.github.programmecatalogue.validation.ValidationReport;
import java.io.IOException;
import java.util.Map;

/** What was found and is not reported, because somebody accepts it. */
final class HtmlAccepted {

    private final ValidationReport report;
    private final ReportFormat.Setting setting;

    HtmlAccepted(ValidationReport report, ReportFormat.Setting setting) {
        this.report = report;
        this.setting = setting;
    }

    void write(Html html) throws IOException {
        if (report.getSuppressed().isEmpty()) {
            return;
        }
        html.element("h2", Word.ACCEPTED).line();
        html.element("p", HtmlPhrase.ACCEPTED_WHY).line();
        html.open("table", "class", "accepted").open("thead").open("tr");
        html.element("th", HtmlPhrase.RULE, "scope", "col");
        html.element("th", HtmlPhrase.REASON, "scope", "col");
        html.element("th", HtmlPhrase.FOUND, "scope", "col");
        html.close("tr").close("thead").open("tbody").line();
        for (Map.Entry<Suppression, Long> accepted : report.getSuppressed().entrySet()) {
            writeRow(html, accepted.getKey(), accepted.getValue());
        }
        html.close("tbody").close("table").line();
    }

    private void writeRow(Html html, Suppression accepted, long count) throws IOException {
        html.open("tr").open("th", "scope", "row");
        html.rule(accepted.getCode(), setting);
        html.open("p").text(accepted.getKindLabel(setting.locale())).text(" " + accepted.getId());
        html.close("p").close("th");
        html.element("td", accepted.getReason(), "dir", "auto");
        html.element("td", html.number(count)).close("tr").line();
    }
}
