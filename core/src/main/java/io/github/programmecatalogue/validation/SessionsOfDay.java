package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.value.Session;
import java.util.List;
import java.util.OptionalInt;

/** The sessions of one day of the week, or of one date, in the order in which they start. */
final class SessionsOfDay {

    private static final int NONE = -1;

    private final List<Session> sessions;
    private int longest = NONE;
    private int longestWeekly = NONE;

    SessionsOfDay(List<Session> sessions) {
        this.sessions = sessions;
    }

    /**
     * One that lasts when another starts, and certainly on the same day: of two that skip weeks nobody knows whether they
     * ever meet.
     */
    OptionalInt lastingAtStartOf(Session session) {
        int candidate = session.getEveryWeeks() == 1 ? longest : longestWeekly;
        return end(candidate) > session.getStart().toSecondOfDay() ? OptionalInt.of(candidate) : OptionalInt.empty();
    }

    void add(int index) {
        if (end(index) > end(longest)) {
            longest = index;
        }
        if (sessions.get(index).getEveryWeeks() == 1 && end(index) > end(longestWeekly)) {
            longestWeekly = index;
        }
    }

    private int end(int index) {
        return index == NONE ? NONE : sessions.get(index).endSecond();
    }
}
