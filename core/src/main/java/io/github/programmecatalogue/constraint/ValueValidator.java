package io.github.programmecatalogue.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks a value, or what an {@link Optional} of it holds, in one pass.
 *
 * <p>{@link #isValid} is for a Jakarta validator; {@link #inspect} is for who runs a constraint without one. Both find
 * the same.
 *
 * @param <A> the constraint
 */
public abstract class ValueValidator<A extends Annotation> implements ConstraintValidator<A, Object> {

    ValueValidator() {}

    @Override
    public final boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        Violations violations = new Violations(context.getClockProvider(), (code, path) -> {
            context.disableDefaultConstraintViolation();
            PathNode.report(context.buildConstraintViolationWithTemplate("{programmecatalogue." + code + "}"), path);
        });
        inspect(value, violations);
        return violations.isEmpty();
    }

    /**
     * Reports what is wrong with a value, once the validator is initialized.
     *
     * @param value the value, an optional of it, or null, which is valid
     * @param violations where it is reported
     * @throws jakarta.validation.UnexpectedTypeException if the constraint does not belong on such a value
     */
    public final void inspect(@Nullable Object value, Violations violations) {
        Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (present != null) {
            check(present, violations);
        }
    }

    /**
     * Reports what is wrong with a value.
     *
     * @param value neither null nor an optional; an empty list is valid
     * @param violations where it is reported
     * @throws jakarta.validation.UnexpectedTypeException if the constraint does not belong on such a value
     */
    abstract void check(Object value, Violations violations);
}
