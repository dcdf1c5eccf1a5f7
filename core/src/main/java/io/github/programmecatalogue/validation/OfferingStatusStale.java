package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.OfferingStatus;
import io.github.programmecatalogue.value.DateRange;
import java.util.Map;

/**
 * An offering should not remain planned or running once its period has ended.
 *
 * <p>People would come to a course that is over. Broken by a running offering whose period ended yesterday; the last day
 * belongs to the period.
 */
final class OfferingStatusStale implements OfferingRule {

    @Override
    public String getCode() {
        return "offering_status_stale";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Offering offering, Conditions conditions, Reporter reporter) {
        if (offering.getStatus() == OfferingStatus.PLANNED || offering.getStatus() == OfferingStatus.RUNNING) {
            offering.getPeriod()
                    .flatMap(DateRange::getTo)
                    .filter(last -> last.isBefore(conditions.getToday()))
                    .ifPresent(last -> reporter.report(
                            PropertyPath.of("status"), Map.of("value", offering.getStatus(), "ended", last)));
        }
    }
}
