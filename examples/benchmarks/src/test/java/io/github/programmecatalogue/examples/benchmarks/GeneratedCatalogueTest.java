package io.github.programmecatalogue.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.validation.ValidationReport;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedCatalogueTest {

    private static final CatalogueValidator VALIDATOR =
            CatalogueValidator.builder().clock(GeneratedCatalogue.CLOCK).build();

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 500, 10_000})
    void hasNeitherErrorsNorWarnings(int courses) {
        ValidationReport report = VALIDATOR.validate(GeneratedCatalogue.of(7, courses));

        assertThat(report.getFindings())
                .filteredOn(finding -> finding.getSeverity() != Severity.INFO)
                .isEmpty();
        assertThat(report.count(Severity.ERROR)).isZero();
        assertThat(report.count(Severity.WARNING)).isZero();
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(GeneratedCatalogue.of(7, 300)).isEqualTo(GeneratedCatalogue.of(7, 300));
    }

    @Test
    void isAnotherForAnotherSeed() {
        assertThat(GeneratedCatalogue.of(7, 300)).isNotEqualTo(GeneratedCatalogue.of(8, 300));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 11, 300})
    void hasTheNumberOfCoursesAndAnOfferingForEveryTenth(int courses) {
        Catalogue catalogue = GeneratedCatalogue.of(7, courses);

        assertThat(catalogue.getCourses()).hasSize(courses);
        assertThat(catalogue.getOfferings()).hasSize(courses / 10);
    }

    @Test
    void requiresOnlyEarlierCourses() {
        List<Course> courses = GeneratedCatalogue.of(7, 1_000).getCourses();
        List<String> ids =
                courses.stream().map(course -> course.getId().toString()).toList();

        assertThat(courses).anyMatch(course -> !course.getPrerequisites().isEmpty());
        for (int i = 0; i < courses.size(); i++) {
            assertThat(courses.get(i).getPrerequisites())
                    .flatMap(prerequisite -> prerequisite.getAnyOf())
                    .extracting(Object::toString)
                    .isSubsetOf(ids.subList(0, i));
        }
    }

    @Test
    void takesAboutAsManyBytesACourseAsARealCatalogue() {
        int bytes = Mappers.library().writeValueAsBytes(GeneratedCatalogue.of(7, 10_000)).length;

        assertThat(bytes / 10_000).isBetween(560, 720);
    }

    @Test
    void refusesANegativeNumberOfCourses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneratedCatalogue.of(7, -1))
                .withMessage("Number of courses must not be negative: -1");
    }
}
