package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.Limits;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a catalogue is judged by besides itself.
 *
 * <p>Immutable and thread-safe.
 */
public final class Conditions {

    private final LocalDate today;
    private final Limits limits;

    private Conditions(LocalDate today, Limits limits) {
        this.today = Objects.requireNonNull(today, "today");
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * The conditions of a validation, such as one that tries a rule.
     *
     * @param today the day of the validation
     * @param limits where rules draw the line
     * @return the conditions
     */
    public static Conditions of(LocalDate today, Limits limits) {
        return new Conditions(today, limits);
    }

    /**
     * The day of the validation.
     *
     * @return the same day for all of the catalogue
     */
    public LocalDate getToday() {
        return today;
    }

    /**
     * Where rules draw the line.
     *
     * @return the limits
     */
    public Limits getLimits() {
        return limits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Conditions that && today.equals(that.today) && limits.equals(that.limits);
    }

    @Override
    public int hashCode() {
        return Objects.hash(today, limits);
    }

    /**
     * The conditions, for a developer to read.
     *
     * @return such as {@code 2026-11-23} and the limits
     */
    @Override
    public String toString() {
        return today + ", " + limits;
    }
}
