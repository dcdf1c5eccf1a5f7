package io.github.programmecatalogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "robotics-basics",
                "7",
                "Z",
                "CS.1_a~b",
                "https://example.org/courses/7?lang=ru#top",
                "urn:isbn:9780000000000",
                "caf%C3%A9",
                "-._~:/?#[]@!$&'()*+,;=%"
            })
    void writesWhatItRead(String text) {
        assertThat(Id.of(text)).hasToString(text);
        assertThat(Id.of(Id.of(text).toString())).isEqualTo(Id.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/courses/7, true",
        "urn:isbn:9780000000000, true",
        "git+ssh.2-x:a, true",
        "X:1, true",
        "robotics, false",
        "/courses:7, false",
        "courses/7:a, false",
        "7:a, false",
        ":a, false",
        "urn:, false",
        "a_b:c, false"
    })
    void isExternalIfItIsAnAbsoluteUri(String text, boolean external) {
        assertThat(Id.of(text).isExternal()).isEqualTo(external);
    }

    @Test
    void refusesNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Id.of("")).withMessage("Id must not be empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a b | \"a b\" has \" \" at index 1",
                "курс | \"курс\" has \"к\" at index 0",
                "a\"b | \"a\"b\" has \"\"\" at index 1",
                "a<b> | \"a<b>\" has \"<\" at index 1",
                "a\\b | \"a\\b\" has \"\\\" at index 1",
                "go🤖 | \"go🤖\" has \"🤖\" at index 2"
            })
    void refusesACharacterOutsideTheAlphabet(String text, String complaint) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Id.of(text))
                .withMessage("Id must consist of ASCII letters, digits and -._~:/?#[]@!$&'()*+,;=%: %s"
                        .replace("%s", complaint));
    }

    @Test
    void escapesWhatCannotBePrinted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Id.of("a\u0000"))
                .withMessageEndingWith("\"a\\u0000\" has \"\\u0000\" at index 1");
    }

    @Test
    void hasAtMost255Characters() {
        String longest = "x".repeat(Id.MAX_LENGTH);

        assertThat(Id.of(longest)).hasToString(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Id.of(longest + "y"))
                .withMessage("Id must not be longer than 255 characters: \"" + "x".repeat(60) + "…\" has 256");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker may do
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Id.of(null)).withMessage("id");
    }

    @Test
    void equalsCharacterByCharacter() {
        assertThat(Id.of("a")).isEqualTo(Id.of("a")).hasSameHashCodeAs(Id.of("a"));
        assertThat(Id.of("a")).isNotEqualTo(Id.of("A")).isNotEqualTo(Id.of("b")).isNotEqualTo("a");
    }

    @Test
    void comparesAsItsText() {
        assertThat(Stream.of("b", "B", "a", "a-1", "1").map(Id::of).sorted()).hasToString("[1, B, a, a-1, b]");
    }
}
