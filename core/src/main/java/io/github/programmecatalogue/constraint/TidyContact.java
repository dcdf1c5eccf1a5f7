package io.github.programmecatalogue.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A contact should have a telephone number that is no placeholder, and an e-mail address that has the form of one.
 *
 * <p>Type: a {@link io.github.programmecatalogue.value.Contact}, or an {@link java.util.Optional} of one. Null is
 * valid.
 * Violations carry the message template of the code in braces, prefixed with {@code programmecatalogue.}, the code
 * being one of: {@code text_placeholder}, {@code email_malformed}.
 */
@Documented
@Constraint(validatedBy = TidyContactValidator.class)
@Reports({"text_placeholder", "email_malformed"})
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface TidyContact {

    /**
     * Required by Jakarta Validation; violations carry the template of their code instead.
     *
     * @return the template of the first code
     */
    String message() default "{programmecatalogue.text_placeholder}";

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
