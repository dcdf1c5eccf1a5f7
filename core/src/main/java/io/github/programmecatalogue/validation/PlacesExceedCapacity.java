package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.value.GroupSize;
import java.util.Map;

/**
 * The places available must not exceed the capacity.
 *
 * <p>A place that does not exist is promised to a child. Broken by 20 places available in a group of at most 12.
 */
final class PlacesExceedCapacity implements OfferingRule {

    @Override
    public String getCode() {
        return "places_exceed_capacity";
    }

    @Override
    public Severity getSeverity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Offering offering, Conditions conditions, Reporter reporter) {
        if (offering.getPlacesAvailable().isPresent()) {
            int places = offering.getPlacesAvailable().getAsInt();
            offering.getCapacity()
                    .map(GroupSize::getMax)
                    .filter(most -> most.isPresent() && most.getAsInt() < places)
                    .ifPresent(most -> reporter.report(
                            PropertyPath.of("placesAvailable"), Map.of("value", places, "capacity", most.getAsInt())));
        }
    }
}
