package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.Limits;
import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.DayOfSessions;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.OfferingNodes;
import io.github.programmecatalogue.value.AgeRange;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/**
 * Sessions for younger pupils should not be at night: not before 07:00 nor after 22:00 for those under sixteen, unless a
 * school says otherwise.
 *
 * <p>Children must not be out that late; most often 04:00 was written for four in the afternoon. Broken by a session
 * 04:00–05:30 of a course for ages 10–12. The ages are the offering's own, else its course's; where neither states any that
 * say something, nothing is reported. Of one offering the earliest start and the latest end are, if they are at night.
 */
final class SessionAtNight implements GraphRule {

    @Override
    public String getCode() {
        return "session_at_night";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public Grounds getGrounds() {
        return Grounds.own("ageRange", "sessions");
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        OfferingNodes offerings = graph.offerings();
        for (int offering = 0; offering < offerings.size(); offering++) {
            Optional<DayOfSessions> day = offerings.day(offering);
            if (day.isPresent() && isForYounger(graph, offering, conditions.getLimits())) {
                check(offerings, offering, day.get(), conditions.getLimits(), reporter);
            }
        }
    }

    private static boolean isForYounger(CatalogueGraph graph, int offering, Limits limits) {
        return graph.offerings()
                .ages(offering)
                .or(() -> agesOfCourse(graph, offering))
                .filter(ages -> ages.getMin() < limits.getNightAge())
                .isPresent();
    }

    private static Optional<AgeRange> agesOfCourse(CatalogueGraph graph, int offering) {
        int course = graph.offerings().course(offering);
        return course == Nodes.NONE ? Optional.empty() : graph.courses().ages(course);
    }

    private static void check(
            OfferingNodes offerings, int offering, DayOfSessions day, Limits limits, Reporter reporter) {
        PropertyPath sessions = PropertyPath.of("sessions");
        LocalTime earliest = limits.getDayStart();
        LocalTime latest = limits.getDayEnd();
        if (day.start() < earliest.toSecondOfDay()) {
            reporter.report(
                    offerings, offering, sessions.index(day.first()).property("start"), evidence(day.start(), limits));
        }
        if (!latest.equals(LocalTime.MIDNIGHT) && day.end() > latest.toSecondOfDay()) {
            reporter.report(
                    offerings, offering, sessions.index(day.last()).property("end"), evidence(day.end(), limits));
        }
    }

    private static Map<String, ?> evidence(int second, Limits limits) {
        return Map.of(
                "value", LocalTime.MIDNIGHT.plusSeconds(second),
                "from", limits.getDayStart(),
                "to", limits.getDayEnd(),
                "age", limits.getNightAge());
    }
}
