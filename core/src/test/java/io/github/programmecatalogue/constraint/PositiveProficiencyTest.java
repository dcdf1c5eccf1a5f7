package io.github.programmecatalogue.constraint;

import static io.github.programmecatalogue.constraint.Findings.course;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PositiveProficiencyTest {

    @Test
    void findsAProficiencyBelowOne() {
        var course = course().addTeaches("coding", 1)
                .addTeaches("maths", 0)
                .addTeaches("drawing")
                .addTeaches("safety", Integer.MIN_VALUE)
                .addCompetenciesRequired("reading", -1)
                .build();

        assertThat(Findings.of(course))
                .containsExactly(
                        "competenciesRequired[0].proficiency proficiency_not_positive",
                        "teaches[1].proficiency proficiency_not_positive",
                        "teaches[3].proficiency proficiency_not_positive");
    }

    @Test
    void acceptsAnyOtherProficiency() {
        assertThat(Findings.of(course().addTeaches("coding", 1)
                        .addTeaches("maths", Integer.MAX_VALUE)
                        .addTeaches("drawing")
                        .build()))
                .isEmpty();
    }
}
