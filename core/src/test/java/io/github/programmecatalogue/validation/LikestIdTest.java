package io.github.programmecatalogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikestIdTest {

    @ParameterizedTest(name = "{0} among {1}: {2}")
    @CsvSource({
        "robotic,         drones robotics,             robotics",
        "robotics,        robotic,                     robotic",
        "Robotics,        drones robotics,             robotics",
        "IT-CUBE,         it-centre it-cube,           it-cube",
        "CAD,             cam cad,                     cad",
        "It-101,          it-102,                      ",
        "İİcourses,       courses iiicourses,          courses",
        "robotics_basics, robotics-advanced robotics-basics, robotics-basics",
        "roboitcs,        drones robotics,             robotics",
        "titel,           t level title,               title",
        "abcdefgh,        badcfehg,                    ",
        "abcdefgh,        badcefgh,                    badcefgh",
        "pythn,           c cpp python,                python",
        "python,          pythons pythom,              pythons",
        "python,          pyyyyn pythom,               pythom",
        "robotics,        c robotic-a ro robotica,     robotica",
        "aaaaaaaa,        bbaaaaaa,                    bbaaaaaa",
        "aaaaaaaa,        aaaaaabb,                    aaaaaabb",
        "aaaaaaaa,        aaaaaaaaaa,                  aaaaaaaaaa",
        "aaaaaaaa,        aaaaaa,                      aaaaaa",
        "aaaaaaaa,        aaaaabbb,                    ",
        "it-101,          lt-102 it-102 it-1001 it-,   ",
        "it-101,          it-102 lt-101,               lt-101",
        "json_malformed,  region_malformed,            ",
        "an-id-of-very-many-characters, an-idea-for-many-characters, ",
        "cad,             cam,                         ",
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

    @Test
    void looksOnlyAtWhatIsNearTheDiagonal() {
        String sought = "a".repeat(255);

        assertThat(new LikestId(sought).offer("a".repeat(254) + "b")).isLessThan(255 * 9);
        assertThat(new LikestId(sought).offer("b".repeat(255))).isLessThan(255);
        assertThat(new LikestId(sought).offer("a")).isEqualTo(1);
    }
}
