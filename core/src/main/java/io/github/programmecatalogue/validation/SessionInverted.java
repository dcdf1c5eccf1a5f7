package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.value.Session;
import java.util.Map;

/**
 * A session should not end before it starts.
 *
 * <p>Nobody can tell when to come and when to fetch the children. Broken by a session 17:30–16:00. A night at a camp
 * that ends the next morning is two sessions. One that ends at 00:00 lasts until midnight; one that ends as it starts only
 * says when it starts.
 */
final class SessionInverted implements OfferingRule {

    @Override
    public String getCode() {
        return "session_inverted";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Offering offering, Conditions conditions, Reporter reporter) {
        for (int i = 0; i < offering.getSessions().size(); i++) {
            Session session = offering.getSessions().get(i);
            if (session.endsBeforeItStarts()) {
                reporter.report(
                        PropertyPath.of("sessions").index(i).property("end"),
                        Map.of("value", session.getEnd(), "start", session.getStart()));
            }
        }
    }
}
