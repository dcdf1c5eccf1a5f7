package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.jackson.DocumentPlace;
import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.validation.RuleDescription;
import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.validation.ValidationReport;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report in SARIF 2.1.0 (OASIS Standard, Static Analysis Results Interchange Format). */
final class SarifReport implements ReportFormat {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String HOME = "https://github.com/programmecatalogue/programme-catalogue";

    @Override
    public void write(ValidationReport report, Setting setting, Writer out) throws IOException {
        ObjectNode root = JsonTree.object();
        root.put("$schema", SCHEMA);
        root.put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        List<String> codes = new ArrayList<>(report.getCounts().keySet());
        tool(report, setting, codes, run);
        run.put("columnKind", "utf16CodeUnits");
        results(report, setting, codes, run.putArray("results"));
        counts(report, run);
        JsonTree.write(root, out);
    }

    private static void tool(ValidationReport report, Setting setting, List<String> codes, ObjectNode run) {
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Programme Catalogue");
        driver.put("informationUri", HOME);
        driver.put("language", setting.language());
        ArrayNode rules = driver.putArray("rules");
        codes.forEach(code -> rule(report.getRule(code), setting, rules.addObject()));
    }

    private static void rule(RuleDescription rule, Setting setting, ObjectNode node) {
        Locale locale = setting.locale();
        node.put("id", rule.getCode());
        text(node, "shortDescription", rule.getSentence(locale));
        rule.getRationale(locale).ifPresent(why -> text(node, "fullDescription", why));
        rule.getRemedy(locale).ifPresent(remedy -> text(node, "help", remedy));
        setting.reference(rule.getCode()).ifPresent(page -> node.put("helpUri", page.toString()));
        node.putObject("defaultConfiguration").put("level", level(rule.getSeverity()));
    }

    private static void results(ValidationReport report, Setting setting, List<String> codes, ArrayNode results) {
        Map<Finding, DocumentPlace> places = setting.places(report);
        Optional<String> uri =
                setting.document().map(document -> document.toUri().toASCIIString());
        for (Finding finding : report.getFindings()) {
            ObjectNode result = results.addObject();
            result.put("ruleId", finding.getCode());
            result.put("ruleIndex", codes.indexOf(finding.getCode()));
            result.put("level", level(finding.getSeverity()));
            text(result, "message", literal(finding.getMessage(setting.locale())));
            location(
                    finding,
                    uri,
                    places.get(finding),
                    result.putArray("locations").addObject());
        }
    }

    private static void location(
            Finding finding, Optional<String> uri, @Nullable DocumentPlace place, ObjectNode location) {
        uri.ifPresent(document -> {
            ObjectNode physical = location.putObject("physicalLocation");
            physical.putObject("artifactLocation").put("uri", document);
            if (place != null) {
                physical.putObject("region")
                        .put("startLine", place.getLine())
                        .put("startColumn", place.getColumn())
                        .put("endLine", place.getEndLine())
                        .put("endColumn", place.getEndColumn());
            }
        });
        location.putArray("logicalLocations")
                .addObject()
                .put("name", finding.getId().toString())
                .put("fullyQualifiedName", finding.getPointer())
                .put("kind", JsonTree.word(finding.getKind()));
    }

    /** What has no place: the counts, since of some codes there may be samples only; what was accepted; what is not judged. */
    private static void counts(ValidationReport report, ObjectNode run) {
        ObjectNode properties = run.putObject("properties");
        ObjectNode counts = properties.putObject("counts");
        report.getCounts().forEach(counts::put);
        ArrayNode suppressed = properties.putArray("suppressed");
        JsonReport.suppressed(report, suppressed);
        report.getUnjudged().forEach(properties.putArray("unjudged")::add);
    }

    private static void text(ObjectNode parent, String property, String text) {
        parent.putObject(property).put("text", text);
    }

    /** A message that is all text: without placeholders (§3.11.5) and links (§3.11.6), which a title may look like. */
    private static String literal(String message) {
        return message.replace("{", "{{")
                .replace("}", "}}")
                .replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]");
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
