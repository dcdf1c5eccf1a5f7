package io.github.programmecatalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.programmecatalogue.value.Id;
import org.junit.jupiter.api.Test;

class PrerequisiteTest {

    @Test
    void namesOneCourseOrSeveralThatAreAsGood() {
        assertThat(Prerequisite.required("a").getAnyOf()).containsExactly(Id.of("a"));
        assertThat(Prerequisite.required("b", "a", "c").getAnyOf()).containsExactly(Id.of("b"), Id.of("a"), Id.of("c"));
        assertThat(Prerequisite.recommended("c", "a").getAnyOf()).containsExactly(Id.of("c"), Id.of("a"));
    }

    @Test
    void isRequiredUnlessSaidOtherwise() {
        assertThat(Prerequisite.required("a").getStrength()).isEqualTo(Prerequisite.Strength.REQUIRED);
        assertThat(Prerequisite.recommended("a").getStrength()).isEqualTo(Prerequisite.Strength.RECOMMENDED);
        assertThat(Prerequisite.builder().addAnyOf("a").build()).isEqualTo(Prerequisite.required("a"));
    }

    @Test
    void refusesToNameNoCourse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prerequisite.builder().build())
                .withMessage("A prerequisite must name at least one course");
    }

    @Test
    void equalsByItsPartsInOrder() {
        assertThat(Prerequisite.required("a", "b"))
                .isEqualTo(Prerequisite.required("a", "b"))
                .hasSameHashCodeAs(Prerequisite.required("a", "b"))
                .isNotEqualTo(Prerequisite.required("b", "a"))
                .isNotEqualTo(Prerequisite.recommended("a", "b"))
                .hasToString("Prerequisite{anyOf=[a, b], strength=REQUIRED}");
    }
}
