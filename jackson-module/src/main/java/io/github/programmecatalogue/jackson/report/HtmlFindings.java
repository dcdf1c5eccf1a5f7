package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.jackson.DocumentPlace;
import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.validation.RuleDescription;
import io.github.programmecatalogue.validation.ValidationReport;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The findings in the order of the document, those of an entity together. */
final class HtmlFindings {

    private final ValidationReport report;
    private final ReportFormat.Setting setting;
    private final Map<Finding, DocumentPlace> places;
    private final Set<String> anchored = new HashSet<>();

    HtmlFindings(ValidationReport report, ReportFormat.Setting setting) {
        this.report = report;
        this.setting = setting;
        this.places = setting.places(report);
    }

    /** The fragment that leads to the first finding of a rule; the script takes it for a filter. */
    static String anchor(String code) {
        return "rule=" + code;
    }

    void write(Html html) throws IOException {
        html.element("h2", HtmlPhrase.FINDINGS, "id", "findings", "tabindex", "-1")
                .line();
        if (report.getFindings().isEmpty()) {
            html.element("p", nothing(), "class", "nothing").line();
            return;
        }
        new HtmlFilter(report).write(html);
        Optional<String> entity = Optional.empty();
        for (Finding finding : report.getFindings()) {
            Optional<String> pointer = Optional.of(ReportFormat.entityPointer(finding));
            if (!pointer.equals(entity)) {
                if (entity.isPresent()) {
                    html.close("section").line();
                }
                openEntity(html, finding, pointer.get());
                entity = pointer;
            }
            writeFinding(html, finding);
        }
        html.close("section").line();
    }

    /** Why nothing is shown, which need not mean that nothing was found. */
    private HtmlPhrase nothing() {
        if (!report.getCounts().isEmpty()) {
            return HtmlPhrase.NOTHING_SHOWN;
        }
        return report.getSuppressed().isEmpty() ? HtmlPhrase.NOTHING : HtmlPhrase.NOTHING_ELSE;
    }

    private void openEntity(Html html, Finding finding, String pointer) throws IOException {
        html.open("section", "class", "entity").open("h3");
        html.element("span", finding.getKindLabel(setting.locale())).text(" ");
        html.text(finding.getId().toString()).close("h3");
        if (!pointer.isEmpty()) {
            html.element("code", pointer);
        }
        html.line();
    }

    private void writeFinding(Html html, Finding finding) throws IOException {
        String code = finding.getCode();
        String severity = ReportFormat.word(finding.getSeverity());
        boolean first = anchored.add(code);
        if (first) {
            html.open("article", "data-severity", severity, "data-rule", code, "id", anchor(code));
        } else {
            html.open("article", "data-severity", severity, "data-rule", code);
        }
        html.element("b", finding.getSeverity());
        html.element("h4", finding.getMessage(setting.locale()));
        writeWhere(html, finding);
        DocumentPlace place = places.get(finding);
        if (place == null) {
            HtmlValue.write(html, finding.getEvidence());
        } else {
            HtmlValue.write(html, place);
        }
        if (first) {
            writeExplanation(html, finding.getRule());
        } else {
            writeReference(html, finding.getRule());
        }
        html.close("article").line();
    }

    private void writeWhere(Html html, Finding finding) throws IOException {
        String pointer = finding.getPointer();
        html.open("p", "class", "where");
        html.rule(finding.getCode(), setting).text(" ");
        if (pointer.isEmpty()) {
            html.element("span", HtmlPhrase.WHOLE);
        } else {
            html.element("code", pointer);
        }
        DocumentPlace place = places.get(finding);
        if (place != null) {
            html.text(" ").element("span", HtmlPhrase.PLACE.with(setting.locale(), place.getLine(), place.getColumn()));
        }
        html.close("p");
    }

    /** Where the rule is explained: repeated in each of thousands of findings, that would be most of the page. */
    private void writeReference(Html html, RuleDescription rule) throws IOException {
        if (rule.getRemedy(setting.locale()).isPresent()
                || rule.getRationale(setting.locale()).isPresent()) {
            html.open("p", "class", "remedy");
            html.element("a", HtmlPhrase.EXPLAINED, "href", "#" + anchor(rule.getCode()))
                    .close("p");
        }
    }

    private void writeExplanation(Html html, RuleDescription rule) throws IOException {
        Optional<String> remedy = rule.getRemedy(setting.locale());
        if (remedy.isPresent()) {
            html.open("p", "class", "remedy").element("strong", Word.REMEDY).text(" ");
            html.prose(remedy.get()).close("p");
        }
        Optional<String> rationale = rule.getRationale(setting.locale());
        if (rationale.isPresent()) {
            html.open("details").element("summary", Word.WHY);
            html.open("p").prose(rationale.get()).close("p").close("details");
        }
    }
}
