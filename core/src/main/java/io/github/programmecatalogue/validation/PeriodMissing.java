package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Offering;
import java.util.Map;

/**
 * An offering should say when it runs: by a period, or by the dates of its sessions.
 *
 * <p>"Mondays at four" helps nobody who does not know in which year. Broken by an offering with weekly sessions and no
 * period, whatever its status.
 */
final class PeriodMissing implements OfferingRule {

    @Override
    public String getCode() {
        return "period_missing";
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
        if (offering.getPeriod().isEmpty()
                && offering.getSessions().stream()
                        .noneMatch(session -> session.getDate().isPresent())) {
            reporter.report(PropertyPath.of("period"), Map.of());
        }
    }
}
