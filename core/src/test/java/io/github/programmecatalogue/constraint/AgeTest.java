package io.github.programmecatalogue.constraint;

import static io.github.programmecatalogue.constraint.Findings.course;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.AgeGroup;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.LocalizedText;
import jakarta.validation.groups.Default;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeTest {

    @ParameterizedTest
    @ValueSource(strings = {"7-10", "12+", "0+", "0-5", "3-5", "18", "18-98", "0-98", "5", "18+"})
    void acceptsAgesThatOverlapChildhood(String ages) {
        assertThat(findings(ages)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0-4, age_outside_childhood",
        "1, age_outside_childhood",
        "19, age_outside_childhood",
        "19+, age_outside_childhood",
        "60-98, age_outside_childhood",
        "0, age_range_placeholder",
        "0-99, age_range_placeholder",
        "5-99, age_range_placeholder",
        "19-100, age_range_placeholder",
        "0-120, age_range_placeholder"
    })
    void findsAgesOfAdultsAndPlaceholders(String ages, String code) {
        assertThat(findings(ages)).containsExactly("ageRange " + code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"121+", "7-121", "2015-2019", "0-2147483646"})
    void findsNothingButTheErrorInAgesThatNobodyReaches(String ages) {
        assertThat(findings(ages)).containsExactly("ageRange age_out_of_bounds");
        assertThat(Findings.of(
                        Findings.VALIDATOR,
                        course().ageRange(AgeRange.parse(ages)).build(),
                        Default.class))
                .containsExactly("ageRange age_out_of_bounds");
    }

    @Test
    void checksAgesThatAreRequired() {
        var adults = AgeGroup.builder()
                .id("adults")
                .title(LocalizedText.of("en", "Adults"))
                .ageRange(AgeRange.atLeast(21))
                .build();

        assertThat(Findings.of(adults)).containsExactly("ageRange age_outside_childhood");
    }

    private static List<String> findings(String ages) {
        return Findings.of(course().ageRange(AgeRange.parse(ages)).build());
    }
}
