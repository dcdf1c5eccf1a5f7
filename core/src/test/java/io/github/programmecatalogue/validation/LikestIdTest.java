package io.github.programmecatalogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikestIdTest {

    @ParameterizedTest(name = "{0} among {1}: {2}")
    @CsvSource({
        "robotic,         drones robotics,             robotics",
        "robotics,        robotic,                     robotic",
        "Robotics,        drones robotics,             robotics",
        "robotics_basics, robotics-advanced robotics-basics, robotics-basics",
        "roboitcs,        drones robotics,             robotics",
        "pythn,           c cpp python,                python",
        "python,          pythons pythom,              pythons",
        "python,          pyyyyn pythom,               pythom",
        "cad,             cam,                         cam",
        "c,               d,                           ",
        "cpp,             c,                           ",
        "drones,          robotics,                    ",
        "abc,             ,                            "
    })
    void suggestsTheLikestThatIsLikeEnough(String sought, String offered, String expected) {
        LikestId likest = new LikestId(sought);
        if (offered != null) {
            Arrays.stream(offered.split(" ")).forEach(likest::offer);
        }

        assertThat(likest.get().orElse(null)).isEqualTo(expected);
    }
}
