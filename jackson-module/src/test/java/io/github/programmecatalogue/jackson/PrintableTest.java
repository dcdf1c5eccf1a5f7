package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "C++ & C#", "Робототехника", "Й и\u0306", "机器人", "👩‍💻", "می\u200cخواهم", "\\u001b"})
    void leavesWhatOnlyShowsAsItIs(String text) {
        assertThat(Printable.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0x1B, \\u001b",
        "0x07, \\u0007",
        "0x0A, \\u000a",
        "0x0D, \\u000d",
        "0x09, \\u0009",
        "0x7F, \\u007f",
        "0x9B, \\u009b",
        "0x2028, \\u2028",
        "0x202E, \\u202e",
        "0x2066, \\u2066",
        "0xD800, \\ud800",
        "0xFFFF, \\uffff",
        "0xE0041, \\u{e0041}"
    })
    void escapesWhatActsOnATerminal(int codePoint, String escaped) {
        assertThat(Printable.of("a" + Character.toString(codePoint) + "b")).isEqualTo("a" + escaped + "b");
    }

    @Test
    void escapesEachOfSeveral() {
        assertThat(Printable.of("\u001b[31mА\u001b[0m")).isEqualTo("\\u001b[31mА\\u001b[0m");
    }
}
