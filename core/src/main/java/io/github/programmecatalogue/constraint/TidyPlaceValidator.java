package io.github.programmecatalogue.constraint;

import io.github.programmecatalogue.value.Place;
import java.util.Optional;

/** Checks {@link TidyPlace}. */
public final class TidyPlaceValidator extends ValueValidator<TidyPlace> {

    /** For the validator factory. */
    public TidyPlaceValidator() {}

    @Override
    void check(Object value, Violations violations) {
        if (!(value instanceof Place place)) {
            throw Violations.unexpected(value, "a Place, or an Optional of one");
        }
        TextWalk walk = new TextWalk(Tidiness::check, violations);
        walk.walkProperty("name", place.getName());
        walk.walkProperty("address", place.getAddress());
        Optional<String> region = place.getRegion();
        if (region.isPresent() && !Regions.contain(region.get())) {
            violations.add("region_malformed", PropertyPath.of("region"));
        }
    }
}
