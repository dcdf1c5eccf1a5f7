package io.github.programmecatalogue.validation;

import static io.github.programmecatalogue.validation.OneRule.course;
import static io.github.programmecatalogue.validation.OneRule.courses;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.AgeRange;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartAgeOutsideWholeTest {

    private static final OneRule RULE = OneRule.of("part_age_outside_whole");

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "7-12, 7-10, true",
        "5-8, 7-10, true",
        "12+, 12-17, true",
        "11-12, 7-10, true",
        "7-10, 7-10, false",
        "8, 7-10, false",
        "12-17, 12+, false",
        ", 7-10, false",
        "7-10, , false",
        "7-10, 0-0, false",
        "0-99, 7-10, false"
    })
    void comparesTheAgesOfAPartWithThoseOfTheWhole(@Nullable String part, @Nullable String whole, boolean found) {
        assertThat(RULE.pointers(
                        courses(aged("whole", whole), aged("part", part).partOf("whole"))))
                .isEqualTo(found ? List.of("/courses/1/ageRange") : List.of());
    }

    @Test
    void passesOverAWholeThatIsNotThere() {
        assertThat(RULE.pointers(courses(
                        aged("part", "7-10").partOf("nowhere"),
                        aged("self", "7-10").partOf("self"))))
                .isEmpty();
    }

    @Test
    void saysForWhomEachIs() {
        assertThat(RULE.message(
                        courses(aged("robotics", "7-10"), aged("part", "7-12").partOf("robotics"))))
                .isEqualTo("The ages of a part should lie within those of the whole:" + " 7-12 (robotics is for 7-10)");
    }

    private static Course.Builder aged(String id, @Nullable String ages) {
        return ages == null ? course(id) : course(id).ageRange(AgeRange.parse(ages));
    }
}
