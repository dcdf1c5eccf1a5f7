package io.github.programmecatalogue.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A summary should be a tidy text that is short and complete.
 *
 * <p>Type: a {@link io.github.programmecatalogue.value.LocalizedText}, or an {@link java.util.Optional} of one. Null
 * is valid.
 * Violations carry the message template of the code in braces, prefixed with {@code programmecatalogue.}, the code
 * being one of: {@code text_has_markup}, {@code text_control_character}, {@code text_surrounding_whitespace}, {@code
 * text_placeholder}, {@code summary_too_long}, {@code summary_truncated}.
 */
@Documented
@Constraint(validatedBy = TidySummaryValidator.class)
@Reports({
    "text_has_markup",
    "text_control_character",
    "text_surrounding_whitespace",
    "text_placeholder",
    "summary_too_long",
    "summary_truncated"
})
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface TidySummary {

    /**
     * The greatest length of a summary.
     *
     * @return characters (code points)
     */
    int maxLength() default Limits.SUMMARY_LENGTH;

    /**
     * Required by Jakarta Validation; violations carry the template of their code instead.
     *
     * @return the template of the first code
     */
    String message() default "{programmecatalogue.text_has_markup}";

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
