package io.github.programmecatalogue.testing;

import static io.github.programmecatalogue.testing.Injector.inNew;
import static io.github.programmecatalogue.testing.Injector.oneOf;
import static java.util.Map.entry;

import io.github.programmecatalogue.model.DeliveryMode;
import io.github.programmecatalogue.model.EnrolmentStatus;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.OfferingStatus;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.GroupSize;
import io.github.programmecatalogue.value.Session;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Breaks the rules about offerings, by themselves and beside their courses. */
final class OfferingFaults {

    static final Map<String, Injector> ALL = Map.ofEntries(
            entry(
                    "period_missing",
                    inNew(Draft::offerings, "period", (offering, draft) -> offering.period(Optional.empty()))),
            entry("enrolment_after_end", OfferingFaults::enrolTooLate),
            entry("session_inverted", OfferingFaults::invertSession),
            entry("session_at_night", oneOf(OfferingFaults::beforeDawn, OfferingFaults::lateInTheEvening)),
            entry("session_outside_period", OfferingFaults::leavePeriod),
            entry("session_overlap", OfferingFaults::overlap),
            entry(
                    "venue_missing",
                    inNew(
                            Draft::offerings,
                            "venue",
                            (offering, draft) ->
                                    offering.deliveryMode(DeliveryMode.ONSITE).venue(Optional.empty()))),
            entry("places_exceed_capacity", OfferingFaults::overbook),
            entry("offering_age_outside_course", OfferingFaults::leaveAges),
            entry("offering_outside_validity", OfferingFaults::leaveValidity),
            entry("offering_status_stale", OfferingFaults::forgetStatus),
            entry("enrolment_status_stale", OfferingFaults::forgetEnrolment));

    private OfferingFaults() {}

    private static String enrolTooLate(Draft draft) {
        var part = draft.offerings().any();
        LocalDate end = part.entity().getPeriod().flatMap(DateRange::getTo).orElse(draft.today());
        DateRange late = DateRange.startingOn(end.plusDays(draft.choose(1, 400)));
        return part.change(offering -> offering.enrolmentPeriod(late)).at("enrolmentPeriod/from");
    }

    private static String addSession(Part<Offering, Offering.Builder> part, Session session, String path) {
        int before = part.entity().getSessions().size();
        return part.change(offering -> offering.addSession(session)).at("sessions/" + before + "/" + path);
    }

    private static String invertSession(Draft draft) {
        LocalTime start = LocalTime.of(draft.choose(10, 20), draft.choose(0, 59));
        LocalTime end = start.minusMinutes(draft.choose(1, 120));
        return addSession(draft.offerings().any(), Session.weekly(draft.choose(DayOfWeek.values()), start, end), "end");
    }

    private static String beforeDawn(Draft draft) {
        LocalTime start = LocalTime.of(draft.choose(1, 6), draft.choose(0, 59));
        Session session = Session.weekly(draft.choose(DayOfWeek.values()), start, start.plusMinutes(90));
        return addSession(draft.offerings().add(), session, "start");
    }

    private static String lateInTheEvening(Draft draft) {
        LocalTime end = LocalTime.of(draft.choose(22, 23), draft.choose(1, 59));
        Session session = Session.weekly(draft.choose(DayOfWeek.values()), end.minusMinutes(90), end);
        return addSession(draft.offerings().add(), session, "end");
    }

    private static String leavePeriod(Draft draft) {
        var part = draft.offerings().any();
        DateRange period = part.entity().getPeriod().orElse(DateRange.of(draft.today()));
        int days = draft.choose(1, 100);
        LocalDate date = draft.choose(
                period.getFrom().orElse(draft.today()).minusDays(days),
                period.getTo().orElse(draft.today()).plusDays(days));
        return addSession(part, Session.on(date, LocalTime.of(10, 0), LocalTime.of(11, 0)), "date");
    }

    /** Of two sessions at the same time, the one that starts later is reported. */
    private static String overlap(Draft draft) {
        DayOfWeek day = draft.choose(DayOfWeek.values());
        LocalTime start = LocalTime.of(draft.choose(9, 12), draft.choose(0, 59));
        LocalTime later = start.plusMinutes(draft.choose(1, 59));
        Session one = Session.weekly(day, start, start.plusHours(1));
        Session other = Session.weekly(day, later, later.plusMinutes(draft.choose(1, 90)));
        List<Session> sessions = draft.choose(List.of(one, other), List.of(other, one));
        return draft.offerings().add(offering -> offering.sessions(sessions)).at("sessions/" + sessions.indexOf(other));
    }

    private static String overbook(Draft draft) {
        int capacity = draft.choose(0, 30);
        int places = capacity + draft.choose(1, 30);
        return draft.offerings()
                .any()
                .change(offering ->
                        offering.capacity(GroupSize.atMost(capacity)).placesAvailable(places))
                .at("placesAvailable");
    }

    private static String leaveAges(Draft draft) {
        AgeRange ages = AgeRange.of(draft.choose(6, 10), draft.choose(11, 17));
        AgeRange other = draft.choose(
                AgeRange.of(5, draft.choose(5, 18)), AgeRange.of(draft.choose(5, 18), 18), AgeRange.atLeast(7));
        var course = draft.courses().add(added -> added.ageRange(ages));
        return draft.offerings()
                .add(offering -> offering.course(course.entity().getId()).ageRange(other))
                .at("ageRange");
    }

    /** A new offering is to come in 10 days, and to end in 200. */
    private static String leaveValidity(Draft draft) {
        DateRange validity = draft.choose(
                DateRange.endingOn(draft.today().plusDays(draft.choose(0, 199))),
                DateRange.startingOn(draft.today().plusDays(draft.choose(11, 500))));
        var course = draft.courses().add(added -> added.validity(validity));
        return draft.offerings()
                .add(offering -> offering.course(course.entity().getId()))
                .at("period");
    }

    private static String forgetStatus(Draft draft) {
        LocalDate end = draft.today().minusDays(draft.choose(1, 300));
        OfferingStatus status = draft.choose(OfferingStatus.PLANNED, OfferingStatus.RUNNING);
        return draft.offerings()
                .add(offering -> offering.status(status).period(DateRange.of(end.minusDays(draft.choose(6, 200)), end)))
                .at("status");
    }

    private static String forgetEnrolment(Draft draft) {
        DateRange ended = DateRange.endingOn(draft.today().minusDays(draft.choose(1, 300)));
        return draft.offerings()
                .any()
                .change(offering -> offering.enrolmentPeriod(ended).enrolmentStatus(EnrolmentStatus.OPEN))
                .at("enrolmentStatus");
    }
}
