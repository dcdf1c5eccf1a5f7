package io.github.programmecatalogue.examples.guide;

import io.github.programmecatalogue.constraint.Limits;
import io.github.programmecatalogue.jackson.CatalogueRules;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.validation.ValidationReport;
import java.io.PrintStream;

/** Which rules run, how bad it is to break them, where they draw the line, and what is accepted. */
final class Choosing {

    private static final String SETTINGS = """
            {
              "severity": {"language_missing": "warning"},
              "off": ["competency_not_taught"],
              "limits": {"titleLength": 120},
              "suppress": [
                {"code": "prerequisite_cycle", "kind": "course", "id": "algorithms", "reason": "taught side by side"}
              ]
            }
            """;

    private Choosing() {}

    private static CatalogueValidator inJava() {
        return CatalogueValidator.builder()
                .severity("language_missing", Severity.WARNING)
                .off("competency_not_taught")
                .limits(Limits.builder().titleLength(120).build())
                .suppress("prerequisite_cycle", Course.class, "algorithms", "taught side by side")
                .build();
    }

    private static CatalogueValidator inAFile() {
        return CatalogueRules.parse(SETTINGS)
                .applyTo(CatalogueValidator.builder())
                .build();
    }

    static void show(PrintStream out) {
        ValidationReport report = inAFile().validate(Validating.spoilt());
        out.println("valid: " + report.isValid());
        report.getSuppressed().forEach((suppression, times) -> out.println(times + " × " + suppression));
        out.println("the same in Java: " + report.equals(inJava().validate(Validating.spoilt())));
        try {
            CatalogueValidator.builder().off("prerequisite_circle").build();
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
        }
    }
}
