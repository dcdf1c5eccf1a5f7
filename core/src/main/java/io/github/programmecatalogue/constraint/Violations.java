package io.github.programmecatalogue.constraint;

import jakarta.validation.ClockProvider;
import jakarta.validation.UnexpectedTypeException;
import java.time.Clock;

/**
 * What constraints find wrong with a value, each at its place in the value: an element of a list, a property, a
 * language, or any of these in turn. Paths are built only when there is something to report.
 */
public final class Violations {

    private final ClockProvider clocks;
    private final ConsistencyCheck.Reporter reporter;
    private boolean empty = true;

    /**
     * Nothing as yet.
     *
     * @param clocks what tells constraints on dates which day it is
     * @param reporter takes what is found, with its path from the value on
     */
    public Violations(ClockProvider clocks, ConsistencyCheck.Reporter reporter) {
        this.clocks = clocks;
        this.reporter = reporter;
    }

    boolean isEmpty() {
        return empty;
    }

    /** What tells which day it is. */
    Clock clock() {
        return clocks.getClock();
    }

    /** Reports a code for the value itself. */
    void add(String code) {
        add(code, PropertyPath.entity());
    }

    /** Reports a code at a place in the value. */
    void add(String code, PropertyPath path) {
        empty = false;
        reporter.report(code, path);
    }

    /** The error of a constraint that stands on a type that it does not know. */
    static UnexpectedTypeException unexpected(Object value, String expected) {
        return new UnexpectedTypeException("This constraint must stand on " + expected + ": "
                + value.getClass().getName());
    }
}
