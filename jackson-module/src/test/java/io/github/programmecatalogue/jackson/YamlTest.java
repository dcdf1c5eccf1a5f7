package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.programmecatalogue.model.Competency;
import org.junit.jupiter.api.Test;

@BothJacksons
class YamlTest {

    private final Jackson jackson;

    YamlTest(Jackson jackson) {
        this.jackson = jackson;
    }

    @Test
    void readsBackACodeThatLooksLikeANumberIfNumbersAreQuoted() {
        Mapper quoting = jackson.sparingYaml(true);
        String yaml = quoting.write(Examples.COMPETENCY);
        assertThat(yaml).contains("code: \"3.4\"");
        assertThat(quoting.read(yaml, Competency.class)).isEqualTo(Examples.COMPETENCY);
    }

    @Test
    void refusesACodeThatLostItsQuotes() {
        Mapper careless = jackson.sparingYaml(false);
        assertThat(careless.write(Examples.COMPETENCY)).contains("code: 3.4");
        assertThatThrownBy(() -> careless.read("id: a\ncode: 3.4\n", Competency.class))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("\"code\": must be a string: number 3.4");
    }
}
