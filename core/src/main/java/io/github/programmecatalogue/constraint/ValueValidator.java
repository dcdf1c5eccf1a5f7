package io.github.programmecatalogue.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks a value, or what an {@link Optional} of it holds, in one pass.
 *
 * @param <A> the constraint
 */
abstract class ValueValidator<A extends Annotation> implements ConstraintValidator<A, Object> {

    @Override
    public final boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (present == null) {
            return true;
        }
        Violations violations = new Violations(context);
        check(present, violations);
        return violations.isEmpty();
    }

    /**
     * Reports what is wrong with a value.
     *
     * @param value neither null nor an optional
     * @param violations where it is reported
     * @throws jakarta.validation.UnexpectedTypeException if the constraint does not belong on such a value
     */
    abstract void check(Object value, Violations violations);
}
