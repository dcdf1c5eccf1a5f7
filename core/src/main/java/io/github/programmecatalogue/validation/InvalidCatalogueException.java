package io.github.programmecatalogue.validation;

import org.jspecify.annotations.Nullable;

/** Thrown where a valid catalogue was asked for; carries the report of what is wrong. */
public final class InvalidCatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Not serialised: what reads the exception elsewhere has its message. */
    private final transient @Nullable ValidationReport report;

    InvalidCatalogueException(ValidationReport report) {
        super(message(report));
        this.report = report;
    }

    /** How many errors there are, and the first of them; the rest is for whoever opens the report. */
    private static String message(ValidationReport report) {
        String count = "The catalogue must have no errors: " + report.count(Severity.ERROR);
        return report.getFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .findFirst()
                .map(first -> count + ", the first at " + first.getPointer() + " (" + first.getCode() + ")")
                .orElse(count);
    }

    /**
     * What is wrong.
     *
     * @return the report, with at least one error
     * @throws IllegalStateException if the exception was serialised: the report stays where it was made
     */
    public ValidationReport getReport() {
        if (report == null) {
            throw new IllegalStateException(
                    "The report must be asked for where the catalogue was validated; it is not serialised");
        }
        return report;
    }
}
