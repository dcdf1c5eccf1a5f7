package io.github.programmecatalogue.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An entity must agree with itself, and a catalogue with all that it holds: brings the rules beyond a field to a plain
 * Jakarta validator, with the limits of the format. On an entity they are those that concern several of its properties;
 * on a {@link io.github.programmecatalogue.model.Catalogue} also every rule over its graph, such as that references
 * must be found.
 *
 * <p>In the default group it reports errors, in {@link Advice} all else. Type: an entity of the catalogue.
 */
@Documented
@Constraint(validatedBy = ConsistentValidator.class)
@Repeatable(Consistent.List.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Consistent {

    /**
     * Required by Jakarta Validation; violations carry the template of their code instead.
     *
     * @return a template
     */
    String message() default "{programmecatalogue.inconsistent}";

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

    /** Several of them on one type, one a group. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * The constraints.
         *
         * @return each of them
         */
        Consistent[] value();
    }
}
