package io.github.programmecatalogue.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Ages should overlap childhood, and be real ones: 0–0 and 0–99 stand for an age that nobody knew. What {@link
 * HumanAge} refuses is passed over.
 *
 * <p>Type: an {@link io.github.programmecatalogue.value.AgeRange}, or an {@link java.util.Optional} of one. Null is
 * valid.
 * Violations carry the message template of the code in braces, prefixed with {@code programmecatalogue.}, the code
 * being one of: {@code age_outside_childhood}, {@code age_range_placeholder}.
 */
@Documented
@Constraint(validatedBy = ChildhoodAgeValidator.class)
@Reports({"age_outside_childhood", "age_range_placeholder"})
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ChildhoodAge {

    /**
     * The lowest age of childhood.
     *
     * @return completed years
     */
    int min() default 5;

    /**
     * The highest age of childhood.
     *
     * @return completed years
     */
    int max() default 18;

    /**
     * Required by Jakarta Validation; violations carry the template of their code instead.
     *
     * @return the template of the first code
     */
    String message() default "{programmecatalogue.age_outside_childhood}";

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
