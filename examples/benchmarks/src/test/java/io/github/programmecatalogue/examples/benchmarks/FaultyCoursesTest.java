package io.github.programmecatalogue.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.ValidationReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FaultyCoursesTest {

    @Tag("slow")
    @Test
    void areOneInAHundredAndOfFiveKinds() {
        ValidationReport report = CatalogueValidator.builder()
                .clock(GeneratedCatalogue.CLOCK)
                .build()
                .validate(FaultyCourses.in(GeneratedCatalogue.of(7, 1000)));

        assertThat(report.getCounts())
                .containsKeys(
                        "reference_not_found",
                        "title_shouting",
                        "text_blank",
                        "text_placeholder",
                        "text_has_markup",
                        "age_range_placeholder");
        assertThat(report.getFindings())
                .allSatisfy(finding -> assertThat(finding.getPointer()).matches("/courses/(0|[1-9]00)/.*"))
                .extracting(finding -> finding.getPointer().replaceAll("/courses/([0-9]+)/.*", "$1"))
                .contains("0", "100", "200", "300", "400", "500", "600", "700", "800", "900");
    }
}
