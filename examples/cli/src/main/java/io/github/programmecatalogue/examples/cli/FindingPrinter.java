package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.jackson.Printable;
import io.github.programmecatalogue.validation.Finding;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Prints what was found in a file beside what was asked for, a line each.
 *
 * @param err takes the lines
 * @param file the file
 * @param locale the readers' language
 */
record FindingPrinter(PrintWriter err, Path file, Locale locale) {

    void print(List<Finding> findings) {
        findings.forEach(finding -> err.println(Printable.of(line(finding))));
    }

    private String line(Finding finding) {
        String place = finding.getPointer().isEmpty() ? "" : finding.getPointer() + ": ";
        return file + ": " + place + finding.getMessage(locale);
    }
}
