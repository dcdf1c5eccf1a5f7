package io.github.programmecatalogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.constraint.Advice;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Workload;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsistentTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static final Catalogue CATALOGUE = Catalogue.builder()
            .id("catalogue")
            .title(LocalizedText.of("en", "Catalogue"))
            .language("en")
            .addProvider(Reported.provider("academy"))
            .addCourse(Course.builder()
                    .id("cpp")
                    .title(LocalizedText.of("en", "C++"))
                    .summary(LocalizedText.of("en", "Classes and templates."))
                    .description(LocalizedText.of("en", "Pupils rewrite their C programs with classes."))
                    .ageRange(AgeRange.of(13, 17))
                    .level(Level.ADVANCED)
                    .addTeachingLanguages("ru")
                    .addLearningOutcomes(LocalizedText.of("en", "Designs a program of several classes."))
                    .addPrerequisite("cpp")
                    .workload(Workload.ofHours(100).overWeeks(2))
                    .build())
            .build();

    @Test
    void bringsErrorsOfAnEntityToAPlainValidator() {
        assertThat(VALIDATOR.validate(CATALOGUE))
                .extracting(ConsistentTest::describe)
                .containsExactly("courses[0].prerequisites[0].anyOf[0] {programmecatalogue.self_reference}");
    }

    @Test
    void bringsAdviceToAPlainValidatorThatAsksForIt() {
        Set<ConstraintViolation<Catalogue>> violations = VALIDATOR.validate(CATALOGUE, Advice.class);

        assertThat(violations)
                .extracting(ConsistentTest::describe)
                .containsExactly("courses[0].workload {programmecatalogue.weekly_load_implausible}");
    }

    @Test
    void bringsErrorsOfTheGraphToAPlainValidatorOnce() {
        Catalogue catalogue = Reported.catalogue()
                .addCourses(
                        Reported.course("a").addCluster("nowhere").build(),
                        Reported.course("b").build(),
                        Reported.course("c").addPrerequisite("d").build(),
                        Reported.course("d").addPrerequisite("c").build(),
                        Reported.course("b").addPrerequisite("b").build())
                .build();

        assertThat(VALIDATOR.validate(catalogue))
                .extracting(ConsistentTest::describe)
                .containsExactlyInAnyOrder(
                        "courses[0].clusters[0] {programmecatalogue.reference_not_found}",
                        "courses[2].prerequisites[0] {programmecatalogue.prerequisite_cycle}",
                        "courses[4].id {programmecatalogue.id_duplicate}",
                        "courses[4].prerequisites[0].anyOf[0] {programmecatalogue.self_reference}");
    }

    @Test
    void bringsAdviceOnTheWholeToAPlainValidatorOnce() {
        Catalogue catalogue = Reported.bareCatalogue()
                .language("ru")
                .addCluster(Reported.cluster("c").build())
                .build();

        assertThat(VALIDATOR.validate(catalogue)).isEmpty();
        assertThat(VALIDATOR.validate(catalogue, Advice.class))
                .extracting(ConsistentTest::describe)
                .containsExactlyInAnyOrder(
                        "title {programmecatalogue.default_language_missing}",
                        "clusters[0].title {programmecatalogue.default_language_missing}",
                        "courses {programmecatalogue.catalogue_empty}");
    }

    @Test
    void findsNothingInAHeaderThatTakesTheWholeToDecide() {
        CatalogueHeader header =
                CatalogueHeader.of(Reported.bareCatalogue().language("ru").build());

        assertThat(VALIDATOR.validate(header, Default.class, Advice.class)).isEmpty();
    }

    @Test
    void neverEvaluatesWhatAUserWroteThoughTheHostHasAnExpressionLanguage() {
        LocalizedText written = LocalizedText.of("en", "${1+1} {value} #{1+1}");
        LocalizedText more = LocalizedText.of("en", "More: ${1+1}");
        Catalogue catalogue = Reported.catalogue()
                .language("ru")
                .addCourses(
                        Reported.course("a$(1+1)").description(more).build(),
                        Reported.course("b")
                                .title(written)
                                .description(more)
                                .addCluster("$(1+1)")
                                .build())
                .build();

        assertThat(VALIDATOR.validate(catalogue, Default.class, Advice.class))
                .filteredOn(violation -> violation.getPropertyPath().toString().startsWith("courses[1]"))
                .filteredOn(violation -> !violation.getMessageTemplate().contains("_missing"))
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrder(
                        "Courses of different titles should have different descriptions",
                        "The reference must name something in the catalogue");
    }

    private static String describe(ConstraintViolation<?> violation) {
        return violation.getPropertyPath() + " " + violation.getMessageTemplate();
    }
}
