package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.jackson.Printable;
import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.validation.ValidationReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Prints what was found in a file beside what was asked for, a line each; of a rule that is broken very often, samples and
 * how many more there are.
 *
 * @param err takes the lines
 * @param file the file
 * @param locale the readers' language
 */
record FindingPrinter(PrintWriter err, Path file, Locale locale) {

    void print(ValidationReport report) {
        print(report, report.getCounts().keySet());
    }

    /** Prints what was found of some codes only. */
    void print(ValidationReport report, Set<String> codes) {
        List<Finding> samples = report.getFindings().stream()
                .filter(finding -> codes.contains(finding.getCode()))
                .toList();
        samples.forEach(sample -> err.println(Printable.of(line(sample))));
        report.getCounts().forEach((code, count) -> {
            long more = count - samples(samples, code);
            if (codes.contains(code) && more > 0) {
                String sentence = report.getRule(code).getSentence(locale);
                err.println(Printable.of(file + ": " + sentence + ": " + Phrase.MORE_SUCH.format(locale, more)));
            }
        });
    }

    private static long samples(List<Finding> samples, String code) {
        return samples.stream().filter(sample -> sample.getCode().equals(code)).count();
    }

    private String line(Finding finding) {
        String place = finding.getPointer().isEmpty() ? "" : finding.getPointer() + ": ";
        return file + ": " + place + finding.getMessage(locale);
    }
}
