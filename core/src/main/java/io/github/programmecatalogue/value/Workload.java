package io.github.programmecatalogue.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How much there is to learn, such as 144 hours over 36 weeks: hours in all, hours a week, weeks; at least one of them.
 *
 * <p>Two of the three give the third ({@link #totalHours}, {@link #weeklyHours}, {@link #lengthInWeeks}). Hours are
 * whatever hours the school counts in: {@link #getMinutesPerHour} says how long one is, if known; an academic hour has
 * 45 minutes. Zero hours can be stated (a rule reports it), negative ones cannot. Known elsewhere as
 * {@code timeRequired} (schema.org) and {@code studyLoad} (OEAPI).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface Workload permits ImmutableWorkload {

    /**
     * The hours in all, as stated.
     *
     * @return 0 or more, without trailing zeros; empty if not stated
     */
    Optional<BigDecimal> getHours();

    /**
     * The hours a week, as stated.
     *
     * @return 0 or more, without trailing zeros; empty if not stated
     */
    Optional<BigDecimal> getHoursPerWeek();

    /**
     * The length in weeks, as stated.
     *
     * @return 0 or more; empty if not stated
     */
    OptionalInt getWeeks();

    /**
     * The length of an hour.
     *
     * @return minutes, 1 or more; empty if unknown
     */
    OptionalInt getMinutesPerHour();

    /**
     * The hours in all: as stated, or hours a week times weeks.
     *
     * @return 0 or more, without trailing zeros; empty if neither stated nor derivable
     */
    default Optional<BigDecimal> totalHours() {
        if (getHours().isPresent() || getWeeks().isEmpty()) {
            return getHours();
        }
        return getHoursPerWeek()
                .map(weekly -> Decimals.canonical(
                        weekly.multiply(BigDecimal.valueOf(getWeeks().getAsInt()))));
    }

    /**
     * The hours a week: as stated, or hours in all divided by weeks.
     *
     * @return 0 or more, to 34 digits; empty if neither stated nor derivable
     */
    default Optional<BigDecimal> weeklyHours() {
        if (getHoursPerWeek().isPresent() || getWeeks().orElse(0) == 0) {
            return getHoursPerWeek();
        }
        BigDecimal weeks = BigDecimal.valueOf(getWeeks().getAsInt());
        return getHours().map(hours -> Decimals.canonical(hours.divide(weeks, MathContext.DECIMAL128)));
    }

    /**
     * The length in weeks: as stated, or hours in all divided by hours a week.
     *
     * @return 0 or more, to 34 digits; empty if neither stated nor derivable
     */
    default Optional<BigDecimal> lengthInWeeks() {
        if (getWeeks().isPresent()) {
            return Optional.of(BigDecimal.valueOf(getWeeks().getAsInt()));
        }
        return getHoursPerWeek()
                .filter(weekly -> weekly.signum() > 0)
                .flatMap(weekly -> getHours().map(hours -> hours.divide(weekly, MathContext.DECIMAL128)))
                .map(Decimals::canonical);
    }

    /**
     * A number of hours in all.
     *
     * @param hours 0 or more
     * @return the workload
     * @throws IllegalArgumentException if negative
     */
    static Workload ofHours(long hours) {
        return ofHours(BigDecimal.valueOf(hours));
    }

    /**
     * A number of hours in all, such as 1.5.
     *
     * @param hours 0 or more; trailing zeros carry no meaning
     * @return the workload
     * @throws IllegalArgumentException if negative, or of more than 100 digits on either side of the point
     */
    static Workload ofHours(BigDecimal hours) {
        return builder().hours(hours).build();
    }

    /**
     * A number of hours a week.
     *
     * @param hoursPerWeek 0 or more
     * @return the workload
     * @throws IllegalArgumentException if negative
     */
    static Workload ofHoursPerWeek(long hoursPerWeek) {
        return ofHoursPerWeek(BigDecimal.valueOf(hoursPerWeek));
    }

    /**
     * A number of hours a week, such as 1.5.
     *
     * @param hoursPerWeek 0 or more; trailing zeros carry no meaning
     * @return the workload
     * @throws IllegalArgumentException if negative, or of more than 100 digits on either side of the point
     */
    static Workload ofHoursPerWeek(BigDecimal hoursPerWeek) {
        return builder().hoursPerWeek(hoursPerWeek).build();
    }

    /**
     * This workload over a number of weeks.
     *
     * @param weeks 0 or more
     * @return a workload with these weeks
     * @throws IllegalArgumentException if negative
     */
    default Workload overWeeks(int weeks) {
        return builder().from(this).weeks(weeks).build();
    }

    /**
     * A builder without hours and weeks.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a workload part by part. */
    final class Builder extends ImmutableWorkload.Builder {

        Builder() {}

        /**
         * The workload.
         *
         * @return a new workload
         * @throws IllegalArgumentException if a number is negative or has more than 100 digits on either side of the point,
         *     an hour has no minutes, or neither hours nor weeks are stated
         */
        @Override
        public Workload build() {
            Workload stated = super.build();
            stated.getHours().ifPresent(hours -> hours(Decimals.quantity("Hours", hours)));
            stated.getHoursPerWeek().ifPresent(hours -> hoursPerWeek(Decimals.quantity("Hours a week", hours)));
            if (stated.getWeeks().orElse(0) < 0) {
                throw new IllegalArgumentException(
                        "Weeks must not be negative: " + stated.getWeeks().getAsInt());
            }
            if (stated.getMinutesPerHour().orElse(1) < 1) {
                throw new IllegalArgumentException("An hour must have at least one minute: "
                        + stated.getMinutesPerHour().getAsInt());
            }
            if (stated.getHours().isEmpty()
                    && stated.getHoursPerWeek().isEmpty()
                    && stated.getWeeks().isEmpty()) {
                throw new IllegalArgumentException("A workload must state hours, hours a week or weeks");
            }
            return super.build();
        }
    }
}
