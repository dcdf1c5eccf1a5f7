package io.github.programmecatalogue.examples.quickstart;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.validation.ValidationReport;
import java.util.Locale;

/** Validates a catalogue, and prints the errors. */
public final class ValidateCatalogue {

    private ValidateCatalogue() {}

    public static void main(String[] args) {
        Catalogue catalogue = BuildCatalogue.catalogue();

        ValidationReport report = CatalogueValidator.standard().validate(catalogue);

        System.out.println("valid: " + report.isValid() + ", warnings: " + report.count(Severity.WARNING));
        for (Finding finding : report.getFindings()) {
            if (finding.getSeverity() == Severity.ERROR) {
                System.out.println(finding.getCode() + " at " + finding.getPointer());
                System.out.println("  " + finding.getMessage(Locale.ENGLISH));
                System.out.println("  " + finding.getMessage(Locale.forLanguageTag("ru")));
            }
        }
    }
}
