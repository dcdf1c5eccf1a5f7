package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.jackson.DocumentPlace;
import io.github.programmecatalogue.jackson.Printable;
import io.github.programmecatalogue.jackson.TextDocument;
import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.validation.RuleDescription;
import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.validation.Suppression;
import io.github.programmecatalogue.validation.ValidationReport;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Prints one report. */
final class TextReportPrinter {

    private static final String INDENT = "  ";

    private final ValidationReport report;
    private final TextReport look;
    private final Writer out;
    private final Locale locale;
    private final ReportFormat.Setting setting;
    private final int severityWidth;
    private final Set<String> explained = new HashSet<>();

    TextReportPrinter(ValidationReport report, ReportFormat.Setting setting, TextReport look, Writer out) {
        this.report = report;
        this.look = look;
        this.out = out;
        this.locale = setting.locale();
        this.setting = setting;
        this.severityWidth = Arrays.stream(Severity.values())
                .mapToInt(severity -> TextWidth.of(severity.getLabel(locale)))
                .max()
                .orElse(0);
    }

    void print() throws IOException {
        if (setting.document().isPresent()) {
            block("", paint(Paint.BOLD, name()));
        }
        Map<Finding, DocumentPlace> places = setting.places(report);
        String entity = "";
        for (Finding finding : report.getFindings()) {
            String heading = heading(finding);
            if (!heading.equals(entity)) {
                entity = heading;
                line("");
                block("", entity);
            }
            print(finding, Optional.ofNullable(places.get(finding)));
        }
        printWhatIsLeftOut();
        printSuppressed();
        printUnjudged();
        line("");
        printSummary();
    }

    private String name() {
        return Printable.of(setting.document().map(TextDocument::getName).orElse(Word.CATALOGUE.getLabel(locale)));
    }

    private String heading(Finding finding) {
        String pointer = ReportFormat.entityPointer(finding);
        String subject = finding.getKindLabel(locale) + " "
                + Printable.of(finding.getId().toString());
        return paint(Paint.BOLD, subject)
                + (pointer.isEmpty() ? "" : INDENT + paint(Paint.FAINT, Printable.of(pointer)));
    }

    private void print(Finding finding, Optional<DocumentPlace> place) throws IOException {
        Severity severity = finding.getSeverity();
        under(
                severity,
                paint(Paint.BOLD, finding.getCode())
                        + INDENT
                        + Printable.of(finding.getPointer())
                        + place.map(at -> INDENT + paint(Paint.FAINT, at.getLine() + ":" + at.getColumn()))
                                .orElse(""));
        indented(finding.getMessage(locale));
        if (explained.add(finding.getCode())) {
            explain(finding.getRule());
        }
    }

    /** Says why and how, the first time that a rule is broken. */
    private void explain(RuleDescription rule) throws IOException {
        Optional<String> rationale = rule.getRationale(locale);
        if (rationale.isPresent()) {
            indented(Word.WHY.getLabel(locale) + ": " + rationale.get());
        }
        Optional<String> remedy = rule.getRemedy(locale);
        if (remedy.isPresent()) {
            indented(Word.REMEDY.getLabel(locale) + ": " + remedy.get());
        }
    }

    /** A text in the second column, after a severity in the first. */
    private void under(Severity severity, String text) throws IOException {
        String label = paint(Paint.of(severity), severity.getLabel(locale));
        block(INDENT + TextWidth.pad(label, severityWidth) + INDENT, text);
    }

    /** A text of somebody else in the second column. */
    private void indented(String text) throws IOException {
        block(" ".repeat(severityWidth + 2 * INDENT.length()), Printable.of(text));
    }

    /** A text in as many lines as it needs, each as far from the edge as the first. */
    private void block(String before, String text) throws IOException {
        int indent = TextWidth.of(before);
        String start = before;
        for (String part : TextWidth.wrap(text, Math.max(1, look.width() - indent))) {
            line(start + part);
            start = " ".repeat(indent);
        }
    }

    private void printWhatIsLeftOut() throws IOException {
        Map<String, Long> shown = setting.shown(report);
        for (Map.Entry<String, Long> count : report.getCounts().entrySet()) {
            long left = count.getValue() - shown.getOrDefault(count.getKey(), 0L);
            if (left > 0) {
                line("");
                String code = count.getKey();
                under(
                        report.getRule(code).getSeverity(),
                        code + ": " + Word.MORE.getLabel(locale).formatted(left));
            }
        }
    }

    private void printSuppressed() throws IOException {
        for (Map.Entry<Suppression, Long> accepted : report.getSuppressed().entrySet()) {
            Suppression suppression = accepted.getKey();
            line("");
            block(
                    INDENT,
                    Word.ACCEPTED.getLabel(locale) + ": " + suppression.getCode() + " × " + accepted.getValue()
                            + INDENT + suppression.getKindLabel(locale) + " "
                            + Printable.of(suppression.getId().toString()));
            indented(suppression.getReason());
        }
    }

    private void printUnjudged() throws IOException {
        if (!report.getUnjudged().isEmpty()) {
            line("");
            block(INDENT, Word.UNJUDGED.getLabel(locale) + ":");
        }
        for (String code : report.getUnjudged()) {
            block(
                    INDENT + INDENT,
                    code + INDENT + Printable.of(report.getRule(code).getSentence(locale)));
        }
    }

    private void printSummary() throws IOException {
        String verdict = report.isValid()
                ? paint(Paint.GREEN, Word.VALID.getLabel(locale))
                : paint(Paint.RED, Word.NOT_VALID.getLabel(locale));
        List<String> counts = List.of(
                Severity.ERROR.getPluralLabel(locale) + ": " + report.count(Severity.ERROR),
                Severity.WARNING.getPluralLabel(locale) + ": " + report.count(Severity.WARNING),
                Severity.INFO.getPluralLabel(locale) + ": " + report.count(Severity.INFO));
        block("", name() + ": " + verdict + " (" + String.join(", ", counts) + ")");
    }

    private String paint(Paint paint, String text) {
        return look.colourful() ? paint.on(text) : text;
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }
}
