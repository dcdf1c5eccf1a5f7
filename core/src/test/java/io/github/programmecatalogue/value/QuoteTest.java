package io.github.programmecatalogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuoteTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("", "\"\""),
                arguments("Робототехника", "\"Робототехника\""),
                arguments("${7*7} {0} %s", "\"${7*7} {0} %s\""),
                arguments("a\nb\t\u0000", "\"a\\u000ab\\u0009\\u0000\""),
                arguments("\u202Eevil\uFEFF", "\"\\u202eevil\\ufeff\""),
                arguments("a\uD83Eb", "\"a\\ud83eb\""),
                arguments("\u2028\uE000", "\"\\u2028\\ue000\""),
                arguments("\uDB40\uDC41", "\"\\u{e0041}\""),
                arguments("x".repeat(60), '"' + "x".repeat(60) + '"'),
                arguments("x".repeat(61), '"' + "x".repeat(60) + "…\""),
                arguments("x".repeat(59) + "🤖", '"' + "x".repeat(59) + "…\""),
                arguments("x".repeat(58) + "🤖", '"' + "x".repeat(58) + "🤖\""));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isShortAndPrintable(String text, String quoted) {
        assertThat(Quote.of(text)).isEqualTo(quoted);
    }
}
