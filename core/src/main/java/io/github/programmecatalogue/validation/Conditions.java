package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.Limits;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a catalogue is judged by beside itself.
 *
 * @param today the day of the validation, the same for all of it
 * @param limits where rules draw the line
 */
public record Conditions(LocalDate today, Limits limits) {

    /**
     * The conditions of a validation.
     *
     * @param today the day of the validation
     * @param limits where rules draw the line
     */
    public Conditions {
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(limits, "limits");
    }
}
