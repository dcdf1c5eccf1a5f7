package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.EnrolmentStatus;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.value.DateRange;
import java.util.Map;

/**
 * Enrolment should not be open any more when its period has ended.
 *
 * <p>People would fill in a form that nobody reads. Broken by an offering whose enrolment is open though it could be
 * entered until yesterday; the last day belongs to the period. A waiting list may outlive it.
 */
final class EnrolmentStatusStale implements OfferingRule {

    @Override
    public String getCode() {
        return "enrolment_status_stale";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Offering offering, Conditions conditions, Reporter reporter) {
        if (offering.getEnrolmentStatus().filter(EnrolmentStatus.OPEN::equals).isPresent()) {
            offering.getEnrolmentPeriod()
                    .flatMap(DateRange::getTo)
                    .filter(last -> last.isBefore(conditions.getToday()))
                    .ifPresent(last -> reporter.report(
                            PropertyPath.of("enrolmentStatus"), Map.of("value", EnrolmentStatus.OPEN, "ended", last)));
        }
    }
}
