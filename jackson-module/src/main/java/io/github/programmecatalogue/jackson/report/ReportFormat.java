package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.validation.ValidationReport;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** How a report is put down. */
interface ReportFormat {

    /**
     * Writes a report.
     *
     * @param report what was found
     * @param setting for whom, and about which document
     * @param out takes the characters
     * @throws IOException if it takes no more
     */
    void write(ValidationReport report, Setting setting, Appendable out) throws IOException;

    /**
     * What is to be known beside the report.
     *
     * @param locale the readers' language
     * @param document what was validated, if it was a document
     * @param reference the page that explains the rules; the code of one is its fragment
     */
    record Setting(Locale locale, Optional<ReportedDocument> document, URI reference) {}
}
