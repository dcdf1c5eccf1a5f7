package org.example.school;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.programmecatalogue.constraint.Advice;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.value.LocalizedText;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A host whose validator evaluates expressions, and must never evaluate those of its users. */
class HostWithExpressionsTest {

    private static final String EXPRESSION = "${7 * 191}";

    @Test
    void findsByItsOwnValidator() {
        Locale.setDefault(Locale.ENGLISH);
        assertEquals(Set.of("The text must not be blank"), messages(withTitle(" ")).collect(Collectors.toSet()));
    }

    @Test
    void neverEvaluatesWhatAUserWrote() {
        Catalogue catalogue = withTitle(EXPRESSION);
        assertEquals(0, messages(catalogue, Advice.class).filter(message -> message.contains("1337")).count());
        String report = CatalogueValidator.standard().validate(catalogue).toText(Locale.ENGLISH);
        assertEquals(false, report.contains("1337"), report);
    }

    private static Stream<String> messages(Catalogue catalogue, Class<?>... groups) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            return factory.getValidator().validate(catalogue, groups).stream().map(ConstraintViolation::getMessage);
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
