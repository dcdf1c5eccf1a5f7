package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.value.DateRange;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Enrolment must not open when the offering has already ended.
 *
 * <p>Nobody could take part; most often a year was mistyped. Broken by an offering until 31 May 2027 that can be enrolled
 * in from 1 June 2027. Enrolment during the offering is common, and fine.
 */
final class EnrolmentAfterEnd implements OfferingRule {

    @Override
    public String getCode() {
        return "enrolment_after_end";
    }

    @Override
    public Severity getSeverity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Offering offering, Conditions conditions, Reporter reporter) {
        Optional<LocalDate> opens = offering.getEnrolmentPeriod().flatMap(DateRange::getFrom);
        Optional<LocalDate> ends = offering.getPeriod().flatMap(DateRange::getTo);
        if (opens.isPresent() && ends.isPresent() && opens.get().isAfter(ends.get())) {
            reporter.report(
                    PropertyPath.of("enrolmentPeriod").property("from"),
                    Map.of("value", opens.get(), "ended", ends.get()));
        }
    }
}
