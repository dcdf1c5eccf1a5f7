package io.github.programmecatalogue.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text should be plain, trimmed, and say something: no markup, no control characters, no white space around it, no
 * placeholder.
 *
 * <p>Type: a {@link io.github.programmecatalogue.value.LocalizedText}, a string, or an {@link java.util.Optional} or
 * list of such. Null is valid.
 * Violations carry the message template of the code in braces, prefixed with {@code programmecatalogue.}, the code
 * being one of: {@code text_has_markup}, {@code text_control_character}, {@code text_surrounding_whitespace}, {@code
 * text_placeholder}.
 */
@Documented
@Constraint(validatedBy = TidyTextValidator.class)
@Reports({"text_has_markup", "text_control_character", "text_surrounding_whitespace", "text_placeholder"})
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface TidyText {

    /**
     * Whether the text may be an answer or a mere word: {@code none} is one where something is asked, and {@code test}
     * where words are looked for.
     *
     * @return false for a text that has to say something
     */
    boolean answer() default false;

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
