package io.github.programmecatalogue.consumer;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.value.LocalizedText;

/** Checks a course whose title is blank. */
public final class ValidationProgram {

    private ValidationProgram() {}

    /**
     * The errors of the catalogue.
     *
     * @return the code and the place of each
     */
    public static String errors() {
        Catalogue catalogue = Catalogue.builder()
                .id("school")
                .title(LocalizedText.of("en", "School"))
                .language("en")
                .addCourse(Course.builder()
                        .id("robots")
                        .title(LocalizedText.of("en", " "))
                        .build())
                .build();
        return CatalogueValidator.standard().validate(catalogue).getFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .map(finding -> finding.getCode() + " " + finding.getPointer())
                .toList()
                .toString();
    }
}
