package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.jackson.ReadResult;
import io.github.programmecatalogue.model.Fault;
import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.validation.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a file could not be read, a line each. */
final class Losses {

    private final List<Finding> findings;

    Losses(ReadResult result) {
        Set<String> codes = result.getEntries().stream()
                .flatMap(entry -> entry.damage().getFaults().stream())
                .map(Fault::code)
                .collect(Collectors.toSet());
        this.findings = result.getReport().getFindings().stream()
                .filter(finding -> codes.contains(finding.getCode()))
                .toList();
    }

    /** Whether anything of it is an error, and not merely unknown. */
    boolean areErrors() {
        return findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }

    void print(FindingPrinter printer) {
        printer.print(findings);
    }
}
