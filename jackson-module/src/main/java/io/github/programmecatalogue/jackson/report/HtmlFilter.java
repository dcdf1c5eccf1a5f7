package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.validation.ValidationReport;
import java.io.IOException;

/** The controls by which readers choose findings; hidden until the script, without which they do nothing, shows them. */
final class HtmlFilter {

    private final ValidationReport report;

    HtmlFilter(ValidationReport report) {
        this.report = report;
    }

    void write(Html html) throws IOException {
        html.open("form", "id", "filter", "role", "search", "hidden", "");
        html.open("fieldset").element("legend", HtmlPhrase.FILTER).line();
        writeSeverities(html);
        writeRules(html);
        html.open("label").element("span", HtmlPhrase.ENTITY);
        html.open("input", "name", "entity", "type", "search", "list", "entities", "autocomplete", "off")
                .close("label")
                .open("datalist", "id", "entities")
                .close("datalist")
                .line();
        html.open("label").element("span", HtmlPhrase.TEXT);
        html.open("input", "name", "text", "type", "search", "autocomplete", "off")
                .close("label")
                .line();
        html.element("button", HtmlPhrase.RESET, "type", "reset").line();
        String all = html.number(report.getFindings().size());
        html.open("p", "role", "status").text(HtmlPhrase.SHOWN).text(" ");
        html.element("span", all, "id", "shown").text(" ").text(HtmlPhrase.OF).text(" " + all);
        html.close("p").close("fieldset").close("form").line();
    }

    private static void writeSeverities(Html html) throws IOException {
        html.open("div", "class", "severities").line();
        for (Severity severity : Severity.values()) {
            String name = ReportFormat.word(severity);
            html.open("label", "data-severity", name);
            html.open("input", "type", "checkbox", "name", "severity", "value", name, "checked", "");
            html.element("b", HtmlPhrase.of(severity)).close("label").line();
        }
        html.close("div").line();
    }

    private void writeRules(Html html) throws IOException {
        html.open("label").element("span", HtmlPhrase.RULE).open("select", "name", "rule");
        html.element("option", HtmlPhrase.ANY, "value", "");
        for (String code : report.getCounts().keySet()) {
            html.element("option", code, "value", code);
        }
        html.close("select").close("label").line();
    }
}
