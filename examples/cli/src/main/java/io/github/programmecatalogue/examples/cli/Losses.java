package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.jackson.ReadResult;
import io.github.programmecatalogue.model.Fault;
import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.validation.ValidationReport;
import java.util.List;
import java.util.stream.Collectors;

/** What of a file could not be read. */
final class Losses {

    private final ValidationReport report;
    private final List<Fault> faults;

    Losses(ReadResult result) {
        this.report = result.getReport();
        this.faults = result.getEntries().stream()
                .flatMap(entry -> entry.damage().getFaults().stream())
                .toList();
    }

    /** Whether anything of it is an error, and not merely unknown; the report has samples only. */
    boolean areErrors() {
        return faults.stream()
                .anyMatch(fault ->
                        !fault.foreseen() && report.getRule(fault.code()).getSeverity() == Severity.ERROR);
    }

    void print(FindingPrinter printer) {
        printer.print(report, faults.stream().map(Fault::code).collect(Collectors.toSet()));
    }
}
