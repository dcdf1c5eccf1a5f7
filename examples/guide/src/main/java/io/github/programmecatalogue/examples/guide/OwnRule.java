package io.github.programmecatalogue.examples.guide;

import io.github.programmecatalogue.examples.school.LabCapacity;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.value.GroupSize;
import java.io.PrintStream;

/** The school's own rule among the others. */
final class OwnRule {

    private OwnRule() {}

    private static Catalogue crowded() {
        Course crowded = Course.builder()
                .from(Modelling.ROBOTICS)
                .groupSize(GroupSize.of(8, 16))
                .build();
        return Modelling.school(Modelling.ALGORITHMS, crowded);
    }

    static void show(PrintStream out) {
        CatalogueValidator ours =
                CatalogueValidator.builder().rule(new LabCapacity()).build();
        ours.validate(crowded()).getFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .forEach(out::println);
    }
}
