package io.github.programmecatalogue.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressBarTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final StringWriter drawn = new StringWriter();
    private long now;

    @Test
    void drawsHowFarTheReadingHasCome() {
        ProgressBar bar = bar(Locale.ENGLISH, 100, 690_000_000, 1);

        after(10_000, bar, 345_000_000);

        assertThat(drawn.toString())
                .isEqualTo(
                        "\r[===================>                    ]  50 %  345.0 of 690.0 MB, 34.5 MB/s, 0:10 left");
    }

    @Test
    void speaksRussianAndFitsIntoANarrowTerminal() {
        ProgressBar bar = bar(RUSSIAN, 60, 100_000_000, 1);

        after(90_000, bar, 30_000_000);

        assertThat(drawn.toString()).isEqualTo("\r[==>     ]  30 %  30.0 из 100.0 МБ, 0.3 МБ/с, осталось 3:30");
    }

    @Test
    void drawsEachReadingOfSeveralAnew() {
        ProgressBar bar = bar(Locale.ENGLISH, 100, 100_000_000, 2);

        after(1_000, bar, 100_000_000);
        after(10, bar, 0);
        after(1_000, bar, 10_000_000);

        assertThat(drawn.toString().split("\r"))
                .hasSize(3)
                .satisfies(lines -> assertThat(lines[1]).startsWith("1/2 [").contains("100 %", "100.0 MB/s"))
                .satisfies(
                        lines -> assertThat(lines[2]).startsWith("2/2 [").contains(" 10 %", " 10.0 MB/s", "0:09 left"));
    }

    @Test
    void drawsAtMostFourTimesASecond() {
        ProgressBar bar = bar(Locale.ENGLISH, 100, 1_000, 1);

        for (int bytes = 1; bytes <= 1_000; bytes++) {
            after(1, bar, bytes);
        }

        assertThat(drawn.toString().chars().filter(c -> c == '\r')).hasSize(4);
    }

    @Test
    void leavesAnEmptyLine() {
        ProgressBar bar = bar(Locale.ENGLISH, 100, 1_000, 1);
        after(300, bar, 500);
        String line = drawn.toString().substring(1);

        bar.close();

        assertThat(drawn.toString()).isEqualTo("\r" + line + "\r" + " ".repeat(line.length()) + "\r");
    }

    @Test
    void drawsNothingWhereTheSizeIsNotKnown() {
        ProgressBar bar = bar(Locale.ENGLISH, 100, 0, 1);

        after(1_000, bar, 500);
        bar.close();

        assertThat(drawn.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, true", "false, true, false", "false, false, false"})
    void drawsOnATerminalWhetherItIsColourfulOrNot(
            boolean terminal, boolean colours, boolean draws, @TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("long.ndjson"), new byte[1_000]);
        PrintWriter device = new PrintWriter(drawn);
        Terminal on = new Terminal(device, device, device, 100, terminal, colours);

        after(300, ProgressBar.of(on, Locale.ENGLISH, file, () -> now), 500);

        assertThat(drawn.toString().contains(" 50 %")).isEqualTo(draws);
    }

    private ProgressBar bar(Locale locale, int width, long total, int readings) {
        PrintWriter device = new PrintWriter(drawn);
        Terminal terminal = new Terminal(device, device, device, width, true, true);
        return new ProgressBar(terminal, locale, total, readings, () -> now);
    }

    private void after(long millis, ProgressBar bar, long bytes) {
        now += Duration.ofMillis(millis).toNanos();
        bar.accept(bytes);
    }
}
