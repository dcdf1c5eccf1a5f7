package io.github.programmecatalogue.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFitTest {

    @ParameterizedTest
    @CsvSource({
        "Scratch,                         Scratch",
        "Programming in Python,           Programming/in Python",
        "Программирование на Python,      Программиро/вание на/Python",
        "3D-моделирование,                3D-/моделировани/е",
        "機器人程式設計入門課程,             機器人程式設計/入門課程",
        "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz, abcdefghijklm/nopqrstuvwxy/zabcdefghijk…"
    })
    void breaksLines(String text, String lines) {
        assertThat(TextFit.wrap(text, 10, 80, 3)).isEqualTo(List.of(lines.split("/")));
    }

    @Test
    void partsNoCharacterFromWhatBelongsToIt() {
        String astronaut = "👩🏽\u200d🚀";
        String accented = "e\u0301";

        assertThat(TextFit.wrap(astronaut.repeat(3), 10, 30, 9)).containsExactly(astronaut, astronaut, astronaut);
        assertThat(TextFit.wrap(accented.repeat(4), 10, 13, 9)).containsExactly(accented.repeat(2), accented.repeat(2));
    }

    @Test
    void shortensWhatDoesNotFit() {
        assertThat(TextFit.shorten("short", 10, 80)).isEqualTo("short");
        assertThat(TextFit.shorten("rather long a title", 10, 80)).isEqualTo("rather long a…");
        assertThat(TextFit.wrap("", 10, 80, 3)).isEmpty();
    }
}
