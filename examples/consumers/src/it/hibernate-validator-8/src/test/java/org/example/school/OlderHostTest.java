package org.example.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.value.LocalizedText;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** A host that is still with Hibernate Validator 8.0 and the API 3.0 of Jakarta Validation. */
class OlderHostTest {

    @Test
    void hasTheOlderVersions() {
        assertTrue(HibernateValidator.class.getPackage().getImplementationVersion().startsWith("8.0."));
        assertTrue(Validator.class.getProtectionDomain().getCodeSource().getLocation().toString().contains("-api-3.0."));
    }

    @Test
    void findsByOurValidator() {
        assertEquals(1, CatalogueValidator.standard().validate(withTitle(" ")).count("text_blank"));
        assertEquals(0, CatalogueValidator.standard().validate(withTitle("Robotics")).count("text_blank"));
    }

    @Test
    void findsByItsOwnValidator() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Set<ConstraintViolation<Catalogue>> violations = factory.getValidator().validate(withTitle(" "));
            assertEquals(1, violations.size());
            assertEquals("courses[0].title[en]", violations.iterator().next().getPropertyPath().toString());
            assertEquals(Set.of(), factory.getValidator().validate(withTitle("Robotics")));
        }
    }

    private static Catalogue withTitle(String title) {
        return Catalogue.builder()
                .id("our-school")
                .title(LocalizedText.of("en", "Our school"))
                .language("en")
                .addCourse(Course.builder()
                        .id("robotics")
                        .title(LocalizedText.of("en", title))
                        .build())
                .build();
    }
}
