package io.github.programmecatalogue.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.UnexpectedTypeException;
import java.time.Clock;

/**
 * What one constraint finds wrong with one value, each at its place in the value: an element of a list, a property, a
 * language, or any of these in turn. Paths are built only when there is something to report.
 */
final class Violations {

    private final ConstraintValidatorContext context;
    private boolean empty = true;

    Violations(ConstraintValidatorContext context) {
        this.context = context;
    }

    boolean isEmpty() {
        return empty;
    }

    /** What tells which day it is. */
    Clock clock() {
        return context.getClockProvider().getClock();
    }

    /** Reports a code for the value itself. */
    void add(String code) {
        add(code, PropertyPath.entity());
    }

    /** Reports a code at a place in the value. */
    void add(String code, PropertyPath path) {
        empty = false;
        context.disableDefaultConstraintViolation();
        PathNode.report(context.buildConstraintViolationWithTemplate("{programmecatalogue." + code + "}"), path);
    }

    /** The error of a constraint that stands on a type that it does not know. */
    static UnexpectedTypeException unexpected(Object value, String expected) {
        return new UnexpectedTypeException("This constraint must stand on " + expected + ": "
                + value.getClass().getName());
    }
}
