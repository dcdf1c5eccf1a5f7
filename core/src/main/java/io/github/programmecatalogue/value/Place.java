package io.github.programmecatalogue.value;

import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * Where teaching takes place: a name, an address, a point on the map, a region; at least one of them.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface Place permits ImmutablePlace {

    /**
     * What the place is called.
     *
     * @return such as "Media Arts Centre"; empty if not stated
     */
    Optional<LocalizedText> getName();

    /**
     * The postal address.
     *
     * @return the address in one text; empty if not stated
     */
    Optional<LocalizedText> getAddress();

    /**
     * The latitude (WGS 84), stated together with the longitude.
     *
     * @return degrees, north positive; empty if not stated
     */
    OptionalDouble getLatitude();

    /**
     * The longitude (WGS 84), stated together with the latitude.
     *
     * @return degrees, east positive; empty if not stated
     */
    OptionalDouble getLongitude();

    /**
     * The country or its subdivision.
     *
     * @return a code of ISO 3166-1 (alpha-2) or ISO 3166-2, such as {@code RU-SPE}; empty if not stated
     */
    Optional<String> getRegion();

    /**
     * A builder for a place.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a place part by part. */
    final class Builder extends ImmutablePlace.Builder {

        Builder() {}

        /**
         * The place.
         *
         * @return a new place
         * @throws IllegalArgumentException if nothing is stated, one coordinate lacks the other, or one is no finite
         *     number
         */
        @Override
        public Place build() {
            Place place = super.build();
            if (place.getLatitude().isPresent() != place.getLongitude().isPresent()) {
                throw new IllegalArgumentException("Latitude and longitude must come together: "
                        + (place.getLatitude().isPresent() ? "longitude" : "latitude") + " is missing");
            }
            requireFinite("Latitude", place.getLatitude());
            requireFinite("Longitude", place.getLongitude());
            if (place.getName().isEmpty()
                    && place.getAddress().isEmpty()
                    && place.getLatitude().isEmpty()
                    && place.getRegion().isEmpty()) {
                throw new IllegalArgumentException("A place must have a name, an address, coordinates or a region");
            }
            return place;
        }

        private static void requireFinite(String name, OptionalDouble degrees) {
            if (!Double.isFinite(degrees.orElse(0))) {
                throw new IllegalArgumentException(name + " must be a finite number: " + degrees.getAsDouble());
            }
        }
    }
}
