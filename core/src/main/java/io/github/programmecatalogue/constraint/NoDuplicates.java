package io.github.programmecatalogue.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list should name each thing once.
 *
 * <p>Type: a list, whose elements are compared by {@code equals}: of a {@link
 * io.github.programmecatalogue.value.Graded} thing what it is, and of a {@link io.github.programmecatalogue.value.Choice} all
 * that it names, each of which it should name once as well. Null is valid.
 * Violations carry the message template of the code in braces, prefixed with {@code programmecatalogue.}, the code
 * being one of: {@code list_entry_duplicate}.
 */
@Documented
@Constraint(validatedBy = NoDuplicatesValidator.class)
@Reports("list_entry_duplicate")
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NoDuplicates {

    /**
     * Required by Jakarta Validation; violations carry the template of their code instead.
     *
     * @return the template of the first code
     */
    String message() default "{programmecatalogue.list_entry_duplicate}";

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
