package io.github.programmecatalogue.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.value.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompetencyLevelTest {

    @Test
    void mayStateNoProficiency() {
        CompetencyLevel level = CompetencyLevel.of("digcomp-3.4");

        assertThat(level.getCompetency()).isEqualTo(Id.of("digcomp-3.4"));
        assertThat(level.getProficiency()).isEmpty();
        assertThat(level).hasToString("CompetencyLevel{competency=digcomp-3.4}");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 0, -1})
    void statesAnyProficiencyAndLeavesItToTheRules(int proficiency) {
        assertThat(CompetencyLevel.of("digcomp-3.4", proficiency).getProficiency())
                .hasValue(proficiency);
    }

    @Test
    void equalsByCompetencyAndProficiency() {
        CompetencyLevel level = CompetencyLevel.of("digcomp-3.4", 3);
        CompetencyLevel same = CompetencyLevel.builder()
                .competency("digcomp-3.4")
                .proficiency(3)
                .build();

        assertThat(level).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(level)
                .isNotEqualTo(CompetencyLevel.of("digcomp-3.4"))
                .isNotEqualTo(CompetencyLevel.of("digcomp-3.4", 4))
                .isNotEqualTo(CompetencyLevel.of("digcomp-3.3", 3));
    }
}
