package io.github.programmecatalogue.constraint;

import io.github.programmecatalogue.value.Workload;
import java.math.BigDecimal;
import java.util.Optional;

/** Checks {@link PositiveWorkload}. */
public final class PositiveWorkloadValidator extends ValueValidator<PositiveWorkload> {

    /** For the validator factory. */
    public PositiveWorkloadValidator() {}

    @Override
    void check(Object value, Violations violations) {
        if (!(value instanceof Workload workload)) {
            throw Violations.unexpected(value, "a Workload, or an Optional of one");
        }
        if (isNotPositive(workload.getHours())) {
            violations.add("hours_not_positive", PropertyPath.of("hours"));
        }
        if (isNotPositive(workload.getHoursPerWeek())) {
            violations.add("hours_not_positive", PropertyPath.of("hoursPerWeek"));
        }
        if (workload.getWeeks().orElse(1) <= 0) {
            violations.add("weeks_not_positive", PropertyPath.of("weeks"));
        }
    }

    private static boolean isNotPositive(Optional<BigDecimal> hours) {
        return hours.isPresent() && hours.get().signum() <= 0;
    }
}
