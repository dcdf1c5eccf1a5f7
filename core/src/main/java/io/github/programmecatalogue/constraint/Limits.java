package io.github.programmecatalogue.constraint;

import io.github.programmecatalogue.value.AgeRange;
import java.math.BigDecimal;
import java.time.LocalTime;
import org.immutables.value.Value;

/**
 * Where rules draw the line: lengths of texts, ages, hours. A school may draw it elsewhere.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ConstraintStyle
public sealed interface Limits permits ImmutableLimits {

    /** The greatest length of a title, unless said otherwise. */
    int TITLE_LENGTH = 200;

    /** The greatest length of a competency's statement, unless said otherwise. */
    int STATEMENT_LENGTH = 1000;

    /** The greatest length of a summary, unless said otherwise. */
    int SUMMARY_LENGTH = 500;

    /**
     * The greatest length of a title.
     *
     * @return characters (code points), at least 1; 200 unless said otherwise
     */
    @Value.Default
    default int getTitleLength() {
        return TITLE_LENGTH;
    }

    /**
     * The greatest length of a competency's statement.
     *
     * @return characters (code points), at least 1; 1,000 unless said otherwise
     */
    @Value.Default
    default int getStatementLength() {
        return STATEMENT_LENGTH;
    }

    /**
     * The greatest length of a summary.
     *
     * @return characters (code points), at least 1; 500 unless said otherwise
     */
    @Value.Default
    default int getSummaryLength() {
        return SUMMARY_LENGTH;
    }

    /**
     * The ages that a catalogue for children is for.
     *
     * @return completed years up to 120, a range with a highest age; 5–18 unless said otherwise
     */
    @Value.Default
    default AgeRange getChildhood() {
        return AgeRange.of(5, 18);
    }

    /**
     * The greatest weekly load of a programme or a module.
     *
     * @return hours a week, from 1 to 168; 20 unless said otherwise
     */
    @Value.Default
    default BigDecimal getHoursPerWeek() {
        return BigDecimal.valueOf(20);
    }

    /**
     * When the day begins for children.
     *
     * @return the earliest start of a session; 07:00 unless said otherwise
     */
    @Value.Default
    default LocalTime getDayStart() {
        return LocalTime.of(7, 0);
    }

    /**
     * When the day ends for children.
     *
     * @return the latest end of a session; 22:00 unless said otherwise; 00:00 is midnight, so that the day lasts until
     *     then
     */
    @Value.Default
    default LocalTime getDayEnd() {
        return LocalTime.of(22, 0);
    }

    /**
     * The age from which a session at night is nobody's concern.
     *
     * @return completed years, from 0 to 120; 16 unless said otherwise
     */
    @Value.Default
    default int getNightAge() {
        return 16;
    }

    /**
     * The limits as the format has them.
     *
     * @return the standard limits
     */
    static Limits standard() {
        return builder().build();
    }

    /**
     * A builder for limits, at first the standard ones.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds limits one by one. */
    final class Builder extends ImmutableLimits.Builder {

        private static final int HOURS_OF_A_WEEK = 168;
        private static final int OLDEST = 120;

        Builder() {}

        /**
         * The limits.
         *
         * @return the limits
         * @throws IllegalArgumentException if a rule could not work with them; the message says what a limit must be
         */
        @Override
        public Limits build() {
            Limits limits = super.build();
            requireLength("Title", limits.getTitleLength());
            requireLength("Statement", limits.getStatementLength());
            requireLength("Summary", limits.getSummaryLength());
            require(
                    limits.getChildhood().getMax().orElse(Integer.MAX_VALUE) <= OLDEST,
                    "Childhood must end, at 120 years or before",
                    limits.getChildhood());
            require(
                    limits.getHoursPerWeek().compareTo(BigDecimal.ONE) >= 0
                            && limits.getHoursPerWeek().compareTo(BigDecimal.valueOf(HOURS_OF_A_WEEK)) <= 0,
                    "Hours per week must be from 1 to 168",
                    limits.getHoursPerWeek());
            require(
                    limits.getDayStart().isBefore(limits.getDayEnd())
                            || limits.getDayEnd().equals(LocalTime.MIDNIGHT),
                    "Day must start before it ends, and is 07:00–22:00 unless said otherwise",
                    limits.getDayStart() + "–" + limits.getDayEnd());
            require(
                    limits.getNightAge() >= 0 && limits.getNightAge() <= OLDEST,
                    "Night age must be from 0 to 120 years",
                    limits.getNightAge());
            return limits;
        }

        private static void requireLength(String of, int length) {
            require(length >= 1, of + " length must be at least 1", length);
        }

        private static void require(boolean condition, String rule, Object value) {
            if (!condition) {
                throw new IllegalArgumentException(rule + ": " + value);
            }
        }
    }
}
