package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.value.Session;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Sessions of one offering should not overlap.
 *
 * <p>No child can be at both; most often they are groups that should be offerings of their own. Broken by Mondays
 * 16:00–17:30 and Mondays 17:00–18:00; the one that starts while the other lasts is reported.
 *
 * <p>Only what is certain is reported. Sessions every other week may alternate, and a session on a date may stand in for
 * a weekly one; the same session twice is the concern of {@code list_entry_duplicate}.
 */
final class SessionOverlap implements OfferingRule {

    @Override
    public String getCode() {
        return "session_overlap";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public Grounds getGrounds() {
        return Grounds.own("sessions");
    }

    @Override
    public void check(Offering offering, Conditions conditions, Reporter reporter) {
        if (offering.getSessions().size() > 1) {
            List<Session> sessions = offering.getSessions();
            Map<Object, SessionsOfDay> days = new HashMap<>();
            for (int i : inOrderOfStart(sessions)) {
                Session session = sessions.get(i);
                SessionsOfDay before = days.computeIfAbsent(day(session), day -> new SessionsOfDay(sessions));
                before.lastingAtStartOf(session).ifPresent(other -> report(i, other, sessions, reporter));
                before.add(i);
            }
        }
    }

    /** Each session once, those that take no time left out. */
    private static List<Integer> inOrderOfStart(List<Session> sessions) {
        // As texts: sessions can be made to collide in a hash table.
        Set<String> seen = new HashSet<>();
        return IntStream.range(0, sessions.size())
                .filter(i ->
                        sessions.get(i).endSecond() > sessions.get(i).getStart().toSecondOfDay())
                .filter(i -> seen.add(sessions.get(i).toString()))
                .boxed()
                .sorted(Comparator.comparing(i -> sessions.get(i).getStart()))
                .toList();
    }

    private static Object day(Session session) {
        return session.getDate().<Object>map(date -> date).or(session::getDay).orElseThrow();
    }

    private static void report(int index, int other, List<Session> sessions, Reporter reporter) {
        PropertyPath path = PropertyPath.of("sessions");
        reporter.report(
                path.index(index),
                Map.of(
                        "value", sessions.get(index).getStart(),
                        "other", path.index(other),
                        "end", sessions.get(other).getEnd()));
    }
}
