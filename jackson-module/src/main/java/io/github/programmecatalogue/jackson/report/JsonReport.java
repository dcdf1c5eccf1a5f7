package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.jackson.DocumentPlace;
import io.github.programmecatalogue.jackson.TextDocument;
import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.validation.RuleDescription;
import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.validation.ValidationReport;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report for programs, in a JSON of its own; a 1.x may add properties, and never takes one away. */
final class JsonReport implements ReportFormat {

    private static final String VERSION = "1.0";

    @Override
    public void write(ValidationReport report, Setting setting, Writer out) throws IOException {
        ObjectNode root = JsonTree.object();
        root.put("reportVersion", VERSION);
        setting.document().map(TextDocument::getName).ifPresent(name -> root.put("document", name));
        root.put("language", setting.language());
        root.put("valid", report.isValid());
        ObjectNode counts = root.putObject("counts");
        for (Severity severity : Severity.values()) {
            counts.put(ReportFormat.word(severity), report.count(severity));
        }
        rules(report, setting, root.putArray("rules"));
        findings(report, setting, root.putArray("findings"));
        suppressed(report, root.putArray("suppressed"));
        report.getUnjudged().forEach(root.putArray("unjudged")::add);
        JsonTree.write(root, out);
    }

    private static void rules(ValidationReport report, Setting setting, ArrayNode rules) {
        Map<String, Long> shown = setting.shown(report);
        report.getCounts().forEach((code, count) -> {
            RuleDescription rule = report.getRule(code);
            ObjectNode node = rules.addObject();
            node.put("code", code);
            node.put("severity", ReportFormat.word(rule.getSeverity()));
            node.put("since", rule.getSince());
            node.put("count", count);
            node.put("shown", shown.getOrDefault(code, 0L));
            node.put("sentence", rule.getSentence(setting.locale()));
            rule.getRationale(setting.locale()).ifPresent(text -> node.put("rationale", text));
            rule.getRemedy(setting.locale()).ifPresent(text -> node.put("remedy", text));
            setting.reference(code).ifPresent(page -> node.put("reference", page.toString()));
        });
    }

    private static void findings(ValidationReport report, Setting setting, ArrayNode findings) {
        Map<Finding, DocumentPlace> places = setting.places(report);
        for (Finding finding : report.getFindings()) {
            ObjectNode node = findings.addObject();
            node.put("code", finding.getCode());
            node.put("severity", ReportFormat.word(finding.getSeverity()));
            node.put("pointer", finding.getPointer());
            node.put("kind", JsonTree.word(finding.getKind()));
            node.put("id", finding.getId().toString());
            node.put("message", finding.getMessage(setting.locale()));
            node.set("evidence", JsonTree.evidence(finding.getEvidence()));
            DocumentPlace place = places.get(finding);
            if (place != null) {
                node.putObject("place")
                        .put("line", place.getLine())
                        .put("column", place.getColumn())
                        .put("endLine", place.getEndLine())
                        .put("endColumn", place.getEndColumn());
            }
        }
    }

    static void suppressed(ValidationReport report, ArrayNode suppressed) {
        report.getSuppressed()
                .forEach((suppression, count) -> suppressed
                        .addObject()
                        .put("code", suppression.getCode())
                        .put("kind", JsonTree.word(suppression.getKind()))
                        .put("id", suppression.getId().toString())
                        .put("reason", suppression.getReason())
                        .put("count", count));
    }
}
