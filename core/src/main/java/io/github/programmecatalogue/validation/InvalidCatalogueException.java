package io.github.programmecatalogue.validation;

/** Thrown where a valid catalogue was asked for; carries the report of what is wrong. */
public final class InvalidCatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Not serialised: what reads the exception elsewhere has its message. */
    private final transient ValidationReport report;

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
     */
    public ValidationReport getReport() {
        return report;
    }
}
