package io.github.programmecatalogue.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTest {

    @ParameterizedTest
    @CsvSource({
        "BASIC,        INTRODUCTORY, true",
        "ADVANCED,     INTRODUCTORY, true",
        "ADVANCED,     BASIC,        true",
        "INTRODUCTORY, BASIC,        false",
        "BASIC,        ADVANCED,     false",
        "BASIC,        BASIC,        false",
        "MIXED,        INTRODUCTORY, false",
        "MIXED,        ADVANCED,     false",
        "ADVANCED,     MIXED,        false",
        "MIXED,        MIXED,        false"
    })
    void isAboveAnotherInTheOrderOfTheThree(Level level, Level other, boolean above) {
        assertThat(level.isAbove(other)).isEqualTo(above);
    }
}
