package io.github.programmecatalogue.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.value.AgeRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildhoodAgeValidatorTest {

    @ParameterizedTest
    @CsvSource({
        "0-0,     false",
        "0-98,    true",
        "0-99,    false",
        "0+,      true",
        "1-99,    true",
        "12-99,   true",
        "98-120,  true",
        "99-99,   false",
        "100-110, false",
        "99+,     true",
        "120+,    true",
        "121+,    false",
        "5-1000,  true"
    })
    void knowsWhichAgesSayWhoIsMeant(String ages, boolean expected) {
        assertThat(ChildhoodAgeValidator.saysWho(AgeRange.parse(ages))).isEqualTo(expected);
    }
}
