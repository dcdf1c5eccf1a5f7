package io.github.programmecatalogue.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No age may be above what people live to.
 *
 * <p>Type: an {@link io.github.programmecatalogue.value.AgeRange}, or an {@link java.util.Optional} of one. Null is
 * valid.
 * Violations carry the message template of the code in braces, prefixed with {@code programmecatalogue.}, the code
 * being one of: {@code age_out_of_bounds}.
 */
@Documented
@Constraint(validatedBy = HumanAgeValidator.class)
@Reports("age_out_of_bounds")
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface HumanAge {

    /**
     * The highest age.
     *
     * @return completed years
     */
    int max() default OLDEST;

    /** The age that nobody is above, unless said otherwise. */
    int OLDEST = 120;

    /**
     * Required by Jakarta Validation; violations carry the template of their code instead.
     *
     * @return the template of the first code
     */
    String message() default "{programmecatalogue.age_out_of_bounds}";

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
