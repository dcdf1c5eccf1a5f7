package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.validation.RuleDescription;
import io.github.programmecatalogue.validation.ValidationReport;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The rules that are broken, the worst and the most broken first. */
final class HtmlRules {

    /** More than these would keep the findings out of sight, and are folded. */
    private static final int MOST_UNFOLDED = 12;

    private final ValidationReport report;
    private final ReportFormat.Setting setting;

    HtmlRules(ValidationReport report, ReportFormat.Setting setting) {
        this.report = report;
        this.setting = setting;
    }

    void write(Html html) throws IOException {
        if (report.getCounts().isEmpty()) {
            return;
        }
        Map<String, Long> shown = setting.shown(report);
        List<RuleDescription> rules = report.getCounts().keySet().stream()
                .map(report::getRule)
                .sorted(Comparator.comparing(RuleDescription::getSeverity)
                        .thenComparing(rule -> -report.count(rule.getCode())))
                .toList();
        boolean folded = rules.size() > MOST_UNFOLDED;
        html.open("h2").text(HtmlPhrase.RULES).text(" ");
        html.element("span", html.number(rules.size())).close("h2").line();
        html.open("details", folded ? new String[] {"class", "rules"} : new String[] {"class", "rules", "open", ""});
        html.element("summary", HtmlPhrase.BY_RULE).line();
        html.open("table").open("thead").open("tr");
        html.element("th", HtmlPhrase.RULE, "scope", "col");
        html.element("th", HtmlPhrase.FOUND, "scope", "col");
        html.close("tr").close("thead").open("tbody").line();
        for (RuleDescription rule : rules) {
            writeRow(html, rule, shown.getOrDefault(rule.getCode(), 0L));
        }
        html.close("tbody").close("table").close("details").line();
    }

    private void writeRow(Html html, RuleDescription rule, long shown) throws IOException {
        long count = report.count(rule.getCode());
        html.open("tr", "data-severity", ReportFormat.word(rule.getSeverity()), "data-count", Long.toString(count));
        html.open("th", "scope", "row").element("b", rule.getSeverity()).text(" ");
        html.rule(rule.getCode(), setting);
        html.open("p").text(rule.getSentence(setting.locale())).close("p").close("th");
        html.open("td");
        if (shown > 0) {
            html.element("a", html.number(count), "href", "#" + HtmlFindings.anchor(rule.getCode()));
        } else {
            html.element("span", html.number(count));
        }
        if (shown < count) {
            html.element("small", HtmlPhrase.CAPPED.with(setting.locale(), html.number(shown), html.number(count)));
        }
        html.close("td").close("tr").line();
    }
}
