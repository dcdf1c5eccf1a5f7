package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.programmecatalogue.model.Competency;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

class YamlTest {

    private static final YAMLMapper FEW_QUOTES = YAMLMapper.builder()
            .addModule(new CatalogueModule())
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .build();

    @Test
    void readsBackACodeThatLooksLikeANumberIfNumbersAreQuoted() {
        YAMLMapper quoting = FEW_QUOTES
                .rebuild()
                .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .build();
        String yaml = quoting.writeValueAsString(Examples.COMPETENCY);
        assertThat(yaml).contains("code: \"3.4\"");
        assertThat(quoting.readValue(yaml, Competency.class)).isEqualTo(Examples.COMPETENCY);
    }

    @Test
    void refusesACodeThatLostItsQuotes() {
        assertThatThrownBy(() -> FEW_QUOTES.readValue("id: a\ncode: 3.4\n", Competency.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageStartingWith("\"code\": must be a string: number 3.4");
    }
}
