package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.Session;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * A session should take place within the period of its offering.
 *
 * <p>Whoever plans by the one misses the other. Broken by a session on 30 August where the period starts on 1 September,
 * and by one on Saturdays where the period lasts from a Monday to a Friday.
 */
final class SessionOutsidePeriod implements OfferingRule {

    @Override
    public String getCode() {
        return "session_outside_period";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Offering offering, Conditions conditions, Reporter reporter) {
        if (offering.getPeriod().isPresent()) {
            DateRange period = offering.getPeriod().get();
            for (int i = 0; i < offering.getSessions().size(); i++) {
                Session session = offering.getSessions().get(i);
                if (isOutside(session, period)) {
                    report(i, session, period, reporter);
                }
            }
        }
    }

    private static boolean isOutside(Session session, DateRange period) {
        return session.getDate()
                .map(date -> !period.contains(date))
                .or(() -> session.getDay().map(day -> hasNo(day, period)))
                .orElseThrow();
    }

    /** Whether a period ends before the first such day in it. */
    private static boolean hasNo(DayOfWeek day, DateRange period) {
        if (period.getFrom().isEmpty() || period.getTo().isEmpty()) {
            return false;
        }
        LocalDate first = period.getFrom().get();
        int wait = Math.floorMod(day.getValue() - first.getDayOfWeek().getValue(), 7);
        return ChronoUnit.DAYS.between(first, period.getTo().get()) < wait;
    }

    private static void report(int index, Session session, DateRange period, Reporter reporter) {
        PropertyPath path = PropertyPath.of("sessions").index(index);
        session.getDate()
                .ifPresent(date -> reporter.report(path.property("date"), Map.of("value", date, "period", period)));
        session.getDay()
                .ifPresent(day -> reporter.report(path.property("day"), Map.of("value", day, "period", period)));
    }
}
