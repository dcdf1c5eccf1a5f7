package io.github.programmecatalogue.jackson.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
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

    @Test
    void leavesNoSpaceAtTheEndOfABrokenLine() {
        assertThat(TextWidth.wrap("one  two three", 9)).containsExactly("one  two", "three");
        assertThat(TextWidth.wrap("one  two", 4)).containsExactly("one", "two");
    }

    @Test
    void wrapsAHugeTextInTimeLinearInItsLength() {
        String text = "word ".repeat(200_000).strip();

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(TextWidth.wrap(text, Integer.MAX_VALUE)).containsExactly(text));
    }

    @Test
    void countsNoColumnForAColour() {
        assertThat(TextWidth.of("\u001b[31merror\u001b[0m")).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"Robotics, 8", "Робототехника, 13", "и\u0306, 1", "机器人, 6", "🤖, 2", "12–17, 5"})
    void countsTheColumnsThatATextTakes(String text, int width) {
        assertThat(TextWidth.of(text)).isEqualTo(width);
        assertThat(TextWidth.pad(text, width + 2)).isEqualTo(text + "  ");
    }
}
