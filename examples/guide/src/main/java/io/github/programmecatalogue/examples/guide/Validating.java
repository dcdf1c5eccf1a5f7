package io.github.programmecatalogue.examples.guide;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.ValidationReport;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** What is wrong, what it is called, and how it is mended. */
final class Validating {

    private Validating() {}

    /** The school, where each of the two courses waits for the other. */
    static Catalogue spoilt() {
        Course waiting = Course.builder()
                .from(Modelling.ALGORITHMS)
                .addPrerequisite("robotics")
                .build();
        return Modelling.school(waiting, Modelling.ROBOTICS);
    }

    static void show(PrintStream out) {
        Catalogue catalogue = spoilt();
        ValidationReport report = CatalogueValidator.standard().validate(catalogue);
        out.println("valid: " + report.isValid() + ", cycles: " + report.count("prerequisite_cycle"));

        Course mended = Course.builder()
                .from(catalogue.getCourses().get(0))
                .prerequisites(List.of())
                .build();
        Catalogue repaired = Catalogue.builder()
                .from(catalogue)
                .courses(List.of(mended, Modelling.ROBOTICS))
                .build();
        ValidationReport after = CatalogueValidator.standard().validate(repaired);
        out.println(after.throwIfInvalid().toText(Locale.ENGLISH));
    }
}
