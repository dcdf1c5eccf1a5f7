package io.github.programmecatalogue.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.ToIntFunction;

/**
 * A title should be a tidy text that is short and does not shout.
 *
 * <p>Type: a {@link io.github.programmecatalogue.value.LocalizedText}, or an {@link java.util.Optional} of one. Null
 * is valid.
 * Violations carry the message template of the code in braces, prefixed with {@code programmecatalogue.}, the code
 * being one of: {@code text_has_markup}, {@code text_control_character}, {@code text_surrounding_whitespace}, {@code
 * text_placeholder}, {@code title_too_long}, {@code title_shouting}.
 */
@Documented
@Constraint(validatedBy = TidyTitleValidator.class)
@Reports({
    "text_has_markup",
    "text_control_character",
    "text_surrounding_whitespace",
    "text_placeholder",
    "title_too_long",
    "title_shouting"
})
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface TidyTitle {

    /**
     * The greatest length of a title.
     *
     * @return characters (code points)
     */
    int maxLength() default Limits.TITLE_LENGTH;

    /**
     * Which limit of a school's own stands in place of the greatest length.
     *
     * @return what the text is
     */
    Kind kind() default Kind.TITLE;

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

    /** What is checked as a title. */
    enum Kind {
        /** What an entity is called. */
        TITLE(Limits::getTitleLength),
        /** What a pupil who has a competency can do. */
        STATEMENT(Limits::getStatementLength);

        private final ToIntFunction<Limits> length;

        Kind(ToIntFunction<Limits> length) {
            this.length = length;
        }

        /**
         * The greatest length of such a text.
         *
         * @param limits where rules draw the line
         * @return characters (code points)
         */
        public int lengthIn(Limits limits) {
            return length.applyAsInt(limits);
        }
    }
}
