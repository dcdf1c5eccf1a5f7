package io.github.programmecatalogue.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @ParameterizedTest
    @ValueSource(strings = {"RU", "RU-SPE", "GB-ENG", "FR-75", "US-CA", "CN-1", "XK", "GE"})
    void acceptsCodesOfIso3166(String region) {
        assertThat(findings(Place.builder().region(region).build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ru",
                "RUS",
                "643",
                "Russia",
                "Санкт-Петербург",
                "RU_SPE",
                "RU-",
                "RU-SPEC",
                "ru-spe",
                "ZZ",
                "ZZ-SPE",
                "RU SPE",
                " RU",
                "РУ",
                "RU-СПб",
                "EU"
            })
    void findsWhatIsNoCode(String region) {
        assertThat(findings(Place.builder().region(region).build()))
                .containsExactly("location.region region_malformed");
    }

    @ParameterizedTest
    @CsvSource({"90, 180", "-90, -180", "0, 0", "59.95, 30.31"})
    void acceptsCoordinatesOnTheMap(double latitude, double longitude) {
        assertThat(findings(at(latitude, longitude))).isEmpty();
    }

    @Test
    void findsCoordinatesBeyondIt() {
        assertThat(findings(at(90.001, 0))).containsExactly("location.latitude coordinates_out_of_range");
        assertThat(findings(at(0, -180.001))).containsExactly("location.longitude coordinates_out_of_range");
        assertThat(findings(at(-1e300, 1e300)))
                .containsExactly(
                        "location.latitude coordinates_out_of_range", "location.longitude coordinates_out_of_range");
    }

    @Test
    void namesTheTextAndItsLanguage() {
        var place = Place.builder()
                .name(LocalizedText.of("en", "Centre ", "ru", " "))
                .address(LocalizedText.of("en", "", "ru", "уточняется"))
                .build();

        assertThat(findings(place))
                .containsExactly(
                        "location.address[en] text_blank",
                        "location.address[ru] text_placeholder",
                        "location.name[en] text_surrounding_whitespace",
                        "location.name[ru] text_blank");
    }

    private static Place at(double latitude, double longitude) {
        return Place.builder().latitude(latitude).longitude(longitude).build();
    }

    private static List<String> findings(Place place) {
        return Findings.of(Provider.builder()
                .id("academy")
                .title(LocalizedText.of("en", "Academy"))
                .location(place)
                .build());
    }
}
