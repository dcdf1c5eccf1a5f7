package io.github.programmecatalogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceTest {

    private static final LocalizedText NAME = LocalizedText.of("en", "Media Arts Centre");
    private static final LocalizedText ADDRESS = LocalizedText.of("en", "1 Example Street");

    @Test
    void hasAnyOfItsParts() {
        Place named = Place.builder().name(NAME).build();
        Place onTheMap = Place.builder().latitude(59.95).longitude(30.31).build();

        assertThat(named.getName()).contains(NAME);
        assertThat(named.getLatitude()).isEmpty();
        assertThat(onTheMap.getLatitude()).hasValue(59.95);
        assertThat(onTheMap.getLongitude()).hasValue(30.31);
        assertThat(onTheMap.getName()).isEmpty();
        assertThat(Place.builder().address(ADDRESS).build().getAddress()).contains(ADDRESS);
        assertThat(Place.builder().region("RU-SPE").build().getRegion()).contains("RU-SPE");
    }

    @Test
    void leavesCoordinatesOffTheGlobeToTheRules() {
        assertThat(Place.builder().latitude(91).longitude(-181).build().getLatitude())
                .hasValue(91);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(Place.builder(), "A place must have a name, an address, coordinates or a region"),
                refusal(
                        Place.builder().name(NAME).latitude(59.95),
                        "Latitude and longitude must come together: longitude is missing"),
                refusal(
                        Place.builder().name(NAME).longitude(30.31),
                        "Latitude and longitude must come together: latitude is missing"),
                refusal(Place.builder().latitude(Double.NaN).longitude(30.31), "Latitude must be a finite number: NaN"),
                refusal(
                        Place.builder().latitude(59.95).longitude(Double.NEGATIVE_INFINITY),
                        "Longitude must be a finite number: -Infinity"));
    }

    private static Arguments refusal(Place.Builder builder, String message) {
        ThrowingCallable build = builder::build;
        return arguments(message, build);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWhatHasNoMeaning(String message, ThrowingCallable build) {
        assertThatIllegalArgumentException().isThrownBy(build).withMessage(message);
    }

    @Test
    void equalsByItsParts() {
        Place place = Place.builder().name(NAME).region("RU-SPE").build();
        Place same = Place.builder().from(place).build();

        assertThat(place).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(place).isNotEqualTo(Place.builder().from(place).region("RU").build());
        assertThat(place).hasToString("Place{name={en=Media Arts Centre}, region=RU-SPE}");
    }
}
