package io.github.programmecatalogue.constraint;

import io.github.programmecatalogue.value.Workload;
import java.math.BigDecimal;

/** Checks {@link ConsistentWorkload}. */
public final class ConsistentWorkloadValidator extends ValueValidator<ConsistentWorkload> {

    private static final BigDecimal NINE = BigDecimal.valueOf(9);

    /** For the validator factory. */
    public ConsistentWorkloadValidator() {}

    @Override
    void check(Object value, Violations violations) {
        if (!(value instanceof Workload workload)) {
            throw Violations.unexpected(value, "a Workload, or an Optional of one");
        }
        if (workload.getHours().isEmpty()
                || workload.getHoursPerWeek().isEmpty()
                || workload.getWeeks().isEmpty()) {
            return;
        }
        BigDecimal hours = workload.getHours().get();
        BigDecimal weekly = workload.getHoursPerWeek().get();
        BigDecimal weeks = BigDecimal.valueOf(workload.getWeeks().getAsInt());
        if (hours.signum() > 0 && weekly.signum() > 0 && weeks.signum() > 0 && differ(hours, weekly.multiply(weeks))) {
            violations.add("workload_inconsistent");
        }
    }

    /**
     * Whether two numbers differ by more than a tenth of the larger. They are compared, not subtracted: a difference of
     * numbers of very unlike exponents would need as many digits as lie between them.
     */
    private static boolean differ(BigDecimal one, BigDecimal other) {
        return one.min(other).multiply(BigDecimal.TEN).compareTo(one.max(other).multiply(NINE)) < 0;
    }
}
