package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.Reports;
import java.util.Map;

/**
 * What a finding is known by.
 *
 * @param name the stable name
 * @param severity how bad the finding is
 * @param since the version that first had it
 * @param limits what the rule's sentence names, such as the greatest length
 */
record Code(String name, Severity severity, String since, Map<String, ?> limits) {

    /** The code of a rule whose sentence names no limit. */
    Code(String name, Severity severity, String since) {
        this(name, severity, since, Map.of());
    }

    /** A code that the library has had from the beginning. */
    Code(String name, Severity severity) {
        this(name, severity, Reports.FIRST_VERSION);
    }

    Code with(Severity other) {
        return new Code(name, other, since, limits);
    }
}
