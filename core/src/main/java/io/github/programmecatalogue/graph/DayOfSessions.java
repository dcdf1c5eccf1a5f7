package io.github.programmecatalogue.graph;

import io.github.programmecatalogue.value.Session;
import java.util.List;

/**
 * Between which hours the sessions of an offering lie, on whatever days they are; a session that ends before it starts
 * does not count.
 *
 * @param first which session starts earliest in its day, by its index from 0
 * @param start when it starts, in whole seconds of the day
 * @param last which session ends latest in its day, by its index from 0
 * @param end when it ends, in whole seconds of the day, 86,400 for midnight
 */
public record DayOfSessions(int first, int start, int last, int end) {

    /** The day of some sessions; {@link Nodes#NONE} throughout if there are none. */
    static DayOfSessions of(List<Session> sessions) {
        int first = Nodes.NONE;
        int start = Nodes.NONE;
        int last = Nodes.NONE;
        int end = Nodes.NONE;
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            int sessionStart = session.getStart().toSecondOfDay();
            if (!session.endsBeforeItStarts()) {
                if (first == Nodes.NONE || sessionStart < start) {
                    first = i;
                    start = sessionStart;
                }
                if (session.endSecond() > end) {
                    last = i;
                    end = session.endSecond();
                }
            }
        }
        return new DayOfSessions(first, start, last, end);
    }
}
