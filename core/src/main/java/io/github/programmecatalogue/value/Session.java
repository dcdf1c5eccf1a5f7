package io.github.programmecatalogue.value;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A meeting of a group: every week, every few weeks, or once, such as Mondays 16:00–17:30.
 *
 * <p>Times are local to the offering's time zone. A meeting until midnight ends at 00:00. That a meeting ends before
 * it starts can be stated; a rule reports it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface Session permits ImmutableSession {

    /**
     * The day of the week, for a meeting that repeats.
     *
     * @return a day; empty if the meeting is on one date
     */
    Optional<DayOfWeek> getDay();

    /**
     * The date, for a meeting that does not repeat.
     *
     * @return a date; empty if the meeting is on a day of the week
     */
    Optional<LocalDate> getDate();

    /**
     * When the meeting starts.
     *
     * @return a local time
     */
    LocalTime getStart();

    /**
     * When the meeting ends.
     *
     * @return a local time; midnight is the end of the day
     */
    LocalTime getEnd();

    /**
     * In every how many weeks a repeating meeting takes place.
     *
     * @return 1 for every week, 2 for every other
     */
    @Value.Default
    default int getEveryWeeks() {
        return 1;
    }

    /**
     * Whether the meeting ends before it starts, which none does.
     *
     * @return true if the end is before the start and not midnight
     */
    default boolean endsBeforeItStarts() {
        return !getEnd().equals(LocalTime.MIDNIGHT) && getEnd().isBefore(getStart());
    }

    /**
     * When the meeting ends, counted from the start of its day.
     *
     * @return whole seconds, from 1 to 86,400, which is midnight
     */
    default int endSecond() {
        return getEnd().equals(LocalTime.MIDNIGHT) ? (int) Duration.ofDays(1).toSeconds() : getEnd().toSecondOfDay();
    }

    /**
     * A meeting every week.
     *
     * @param day the day of the week
     * @param start when it starts
     * @param end when it ends; midnight is the end of the day
     * @return the session
     */
    static Session weekly(DayOfWeek day, LocalTime start, LocalTime end) {
        return builder().day(day).start(start).end(end).build();
    }

    /**
     * A meeting on one date.
     *
     * @param date the date
     * @param start when it starts
     * @param end when it ends; midnight is the end of the day
     * @return the session
     */
    static Session on(LocalDate date, LocalTime start, LocalTime end) {
        return builder().date(date).start(start).end(end).build();
    }

    /**
     * A builder for a session.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a session part by part. */
    final class Builder extends ImmutableSession.Builder {

        Builder() {}

        /**
         * The session.
         *
         * @return a new session
         * @throws IllegalArgumentException if it has neither day nor date, or both, or repeats in less than a week, or
         *     repeats though it has a date
         * @throws IllegalStateException if start or end are missing
         */
        @Override
        public Session build() {
            Session session = super.build();
            if (session.getDay().isPresent() == session.getDate().isPresent()) {
                throw new IllegalArgumentException("A session must have either a day of the week or a date"
                        + (session.getDay().isPresent() ? ", not both" : ""));
            }
            if (session.getEveryWeeks() < 1) {
                throw new IllegalArgumentException(
                        "A session must repeat in one week or more: " + session.getEveryWeeks());
            }
            if (session.getDate().isPresent() && session.getEveryWeeks() != 1) {
                throw new IllegalArgumentException(
                        "A session on a date must not repeat: every " + session.getEveryWeeks() + " weeks");
            }
            return session;
        }
    }
}
