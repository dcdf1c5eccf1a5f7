package io.github.programmecatalogue.constraint;

import io.github.programmecatalogue.value.Place;
import java.util.OptionalDouble;

/** Checks {@link ValidPlace}. */
public final class ValidPlaceValidator extends ValueValidator<ValidPlace> {

    /** For the validator factory. */
    public ValidPlaceValidator() {}

    @Override
    void check(Object value, Violations violations) {
        if (!(value instanceof Place place)) {
            throw Violations.unexpected(value, "a Place, or an Optional of one");
        }
        TextWalk walk = new TextWalk(WhiteSpace::reportBlank, violations);
        walk.walkProperty("name", place.getName());
        walk.walkProperty("address", place.getAddress());
        if (isBeyond(place.getLatitude(), 90)) {
            violations.add("coordinates_out_of_range", PropertyPath.of("latitude"));
        }
        if (isBeyond(place.getLongitude(), 180)) {
            violations.add("coordinates_out_of_range", PropertyPath.of("longitude"));
        }
    }

    private static boolean isBeyond(OptionalDouble degrees, double limit) {
        return Math.abs(degrees.orElse(0)) > limit;
    }
}
