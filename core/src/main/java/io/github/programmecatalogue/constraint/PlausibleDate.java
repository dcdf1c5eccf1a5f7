package io.github.programmecatalogue.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A date should be neither before 1990 nor more than ten years ahead, by the clock of the validator.
 *
 * <p>Type: a {@link java.time.LocalDate}, a {@link io.github.programmecatalogue.value.DateRange}, an {@link
 * java.util.Optional} of one, or a list of {@link io.github.programmecatalogue.value.Session}. Null is valid.
 * Violations carry the message template of the code in braces, prefixed with {@code programmecatalogue.}, the code
 * being one of: {@code date_implausible}.
 */
@Documented
@Constraint(validatedBy = PlausibleDateValidator.class)
@Reports("date_implausible")
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlausibleDate {

    /**
     * Required by Jakarta Validation; violations carry the template of their code instead.
     *
     * @return the template of the first code
     */
    String message() default "{programmecatalogue.date_implausible}";

    /**
     * When the constraint is checked.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * What accompanies a violation.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};
}
