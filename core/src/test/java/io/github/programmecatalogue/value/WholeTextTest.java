package io.github.programmecatalogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Robotics",
                "Робототехника",
                "\uD83E\uDD16",
                "a\uD83E\uDD16\uD83E\uDD16b",
                "\uD7FF\uE000\uFFFF"
            })
    void takesWholeCharacters(String text) {
        assertThat(WholeText.require("Text", text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource({
        "\uD83E, \\ud83e",
        "\uDD16, \\udd16",
        "a\uD83E, a\\ud83e",
        "\uDD16b, \\udd16b",
        "\uDD16\uD83E, \\udd16\\ud83e",
        "\uD83E\uD83E\uDD16, \\ud83e\uD83E\uDD16",
        "\uD83E\uDD16\uDD16, \uD83E\uDD16\\udd16",
    })
    void refusesHalfOfAPair(String text, String quoted) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WholeText.require("Name", text))
                .withMessage("Name must not contain half a surrogate pair: \"" + quoted + "\"");
    }
}
