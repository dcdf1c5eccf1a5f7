package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.validation.ValidationReport;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints what was found in one file: the findings under the entity that they concern, then a summary. */
final class ReportPrinter {

    private static final int WIDTH = 100;
    private static final String INDENT = "  ";
    private static final String READING_CODE = "property_unknown";

    private final PrintWriter out;
    private final Palette palette;
    private final Locale locale;
    private final int severityWidth;

    ReportPrinter(PrintWriter out, Palette palette, Locale locale) {
        this.out = out;
        this.palette = palette;
        this.locale = locale;
        this.severityWidth = Arrays.stream(Severity.values())
                .mapToInt(severity -> TextWidth.of(severity.getLabel(locale)))
                .max()
                .orElse(0);
    }

    void print(String file, List<String> unknownProperties, ValidationReport report) {
        out.println(palette.heading(Printable.of(file)));
        printUnknown(unknownProperties);
        String entity = "";
        for (Finding finding : report.getFindings()) {
            String heading = heading(finding);
            if (!heading.equals(entity)) {
                entity = heading;
                out.println();
                out.println(entity);
            }
            print(finding.getSeverity(), finding.getCode(), finding.getPointer(), finding.getMessage(locale));
        }
        printWhatIsLeftOut(report);
        out.println();
        printSummary(file, unknownProperties.size(), report);
    }

    /** Prints a warning of each property that the format does not have. */
    void printUnknown(List<String> pointers) {
        for (String pointer : pointers) {
            print(Severity.WARNING, READING_CODE, pointer, Phrase.UNKNOWN_PROPERTY.getLabel(locale));
        }
    }

    private String heading(Finding finding) {
        String whole = finding.getPointer();
        String pointer = whole.substring(
                0, whole.length() - finding.getPath().toPointer().length());
        return palette.heading(kind(finding.getKind()) + " "
                        + Printable.of(finding.getId().toString()))
                + (pointer.isEmpty() ? "" : INDENT + palette.faint(Printable.of(pointer)));
    }

    private String kind(Class<? extends Entity<?>> type) {
        return Arrays.stream(Section.values())
                .filter(section -> section.getType() == type)
                .findFirst()
                .map(section -> Phrase.valueOf(section.name()))
                .orElse(Phrase.CATALOGUE)
                .getLabel(locale);
    }

    private void print(Severity severity, String code, String pointer, String message) {
        String label = TextWidth.pad(severity.getLabel(locale), severityWidth);
        out.println(INDENT
                + palette.severity(severity, label)
                + INDENT
                + palette.heading(code)
                + INDENT
                + Printable.of(pointer));
        String indent = " ".repeat(severityWidth + 2 * INDENT.length());
        for (String line : Columns.wrap(Printable.of(message), WIDTH - indent.length())) {
            out.println(indent + line);
        }
    }

    private void printWhatIsLeftOut(ValidationReport report) {
        Map<String, Long> shown =
                report.getFindings().stream().collect(Collectors.groupingBy(Finding::getCode, Collectors.counting()));
        report.getCounts().forEach((code, count) -> {
            long left = count - shown.getOrDefault(code, 0L);
            if (left > 0) {
                out.println();
                out.println(INDENT + code + ": " + Phrase.MORE.getLabel(locale) + " " + left);
            }
        });
    }

    private void printSummary(String file, int unknownProperties, ValidationReport report) {
        String verdict = report.isValid()
                ? palette.good(Phrase.VALID.getLabel(locale))
                : palette.bad(Phrase.NOT_VALID.getLabel(locale));
        out.println(Printable.of(file) + ": " + verdict + " ("
                + Phrase.ERRORS.getLabel(locale) + ": " + report.count(Severity.ERROR) + ", "
                + Phrase.WARNINGS.getLabel(locale) + ": " + (report.count(Severity.WARNING) + unknownProperties) + ", "
                + Phrase.INFOS.getLabel(locale) + ": " + report.count(Severity.INFO) + ")");
    }
}
