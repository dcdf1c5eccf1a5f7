package io.github.programmecatalogue.jackson.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

    @Test
    void breaksALineBetweenWords() {
        assertThat(TextWidth.wrap("one two three", 8)).containsExactly("one two", "three");
    }

    @Test
    void keepsAWordWholeThatIsLongerThanTheLine() {
        assertThat(TextWidth.wrap("an extraordinary word", 6)).containsExactly("an", "extraordinary", "word");
        assertThat(TextWidth.wrap("", 6)).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource({"Robotics, 8", "Робототехника, 13", "и\u0306, 1", "机器人, 6", "🤖, 2", "12–17, 5"})
    void countsTheColumnsThatATextTakes(String text, int width) {
        assertThat(TextWidth.of(text)).isEqualTo(width);
        assertThat(TextWidth.pad(text, width + 2)).isEqualTo(text + "  ");
    }
}
