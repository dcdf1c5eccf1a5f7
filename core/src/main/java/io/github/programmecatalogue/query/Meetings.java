package io.github.programmecatalogue.query;

import io.github.programmecatalogue.value.Session;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** On which days of the week, and between which hours, each run meets. */
final class Meetings {

    private static final int NEVER_ENDS = Integer.MAX_VALUE;

    /** One bit for each day of the week; none for a run that does not state its sessions. */
    private final byte[] days;

    private final BitSet stated = new BitSet();
    private final BitSet[] byDay = new BitSet[DayOfWeek.values().length];

    private final int[] earliest;
    private final int[] latest;

    Meetings(int runs, IntFunction<List<Session>> sessions) {
        this.days = new byte[runs];
        this.earliest = new int[runs];
        this.latest = new int[runs];
        Arrays.setAll(byDay, day -> new BitSet());
        for (int run = 0; run < runs; run++) {
            earliest[run] = Integer.MAX_VALUE;
            for (Session session : sessions.apply(run)) {
                days[run] |= (byte) bit(day(session));
                byDay[day(session).ordinal()].set(run);
                stated.set(run);
                earliest[run] = Math.min(earliest[run], session.getStart().toSecondOfDay());
                latest[run] = Math.max(latest[run], session.endsBeforeItStarts() ? NEVER_ENDS : session.endSecond());
            }
        }
    }

    private static DayOfWeek day(Session session) {
        Optional<DayOfWeek> onDate = session.getDate().map(LocalDate::getDayOfWeek);
        return session.getDay().or(() -> onDate).orElseThrow();
    }

    private static int bit(DayOfWeek day) {
        return 1 << day.ordinal();
    }

    /** That a run meets on no other days. */
    Condition on(Set<DayOfWeek> free) {
        return new Within(this, free.stream().mapToInt(Meetings::bit).reduce(0, (a, b) -> a | b), 0, NEVER_ENDS, false);
    }

    /** That no session of a run starts before a second of the day, or ends after another. */
    Condition between(int from, int to) {
        return new Within(this, -1, from, to, false);
    }

    private record Within(Meetings meetings, int days, int from, int to, boolean unstated) implements Condition {

        @Override
        public boolean holds(int course, int run) {
            return meetings.days[run] == 0
                    ? unstated
                    : (meetings.days[run] & ~days) == 0 && from <= meetings.earliest[run] && meetings.latest[run] <= to;
        }

        @Override
        public Condition orNotStated() {
            return new Within(meetings, days, from, to, true);
        }

        @Override
        public Optional<BitSet> runs() {
            if (unstated || from > 0 || to < NEVER_ENDS) {
                return Optional.empty();
            }
            BitSet within = (BitSet) meetings.stated.clone();
            for (DayOfWeek day : DayOfWeek.values()) {
                if ((days & bit(day)) == 0) {
                    within.andNot(meetings.byDay[day.ordinal()]);
                }
            }
            return Optional.of(within);
        }
    }
}
