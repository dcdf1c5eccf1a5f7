package io.github.programmecatalogue.constraint;

import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.LocalizedText;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.List;

/**
 * What the constraints on fields find by a plain Jakarta validator, each as path and code: {@code title[ru] text_blank}.
 * What rules beyond a field find is left to their own tests.
 */
final class Findings {

    static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

    private static final String PREFIX = "{programmecatalogue.";

    private Findings() {}

    /** Errors and warnings, in alphabetical order. */
    static List<String> of(Object bean) {
        return of(VALIDATOR, bean, Default.class, Advice.class);
    }

    /** What the constraints of some groups find, in alphabetical order. */
    static List<String> of(Validator validator, Object bean, Class<?>... groups) {
        return validator.validate(bean, groups).stream()
                .filter(violation -> !isOfRule(violation))
                .map(violation -> violation.getPropertyPath() + " " + code(violation))
                .sorted()
                .toList();
    }

    static boolean isOfRule(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation() instanceof Consistent;
    }

    static String code(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        if (!template.startsWith(PREFIX) || !template.endsWith("}")) {
            throw new AssertionError("A message template must be a code in braces: " + template);
        }
        return template.substring(PREFIX.length(), template.length() - 1);
    }

    /** A course that is all well, before anything is added to it. */
    static Course.Builder course() {
        return Course.builder().id("robotics").title(LocalizedText.of("en", "Robotics", "ru", "Робототехника"));
    }
}
