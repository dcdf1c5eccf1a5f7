package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.jackson.DocumentForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * How far a file has been read, in a line that is drawn over itself a few times a second, such as {@code 2/2
 * [=======>    ] 61 %  421.3 of 690.0 MB, 52.0 MB/s, 0:05 left}.
 */
final class ProgressBar implements LongConsumer, AutoCloseable {

    private static final long NANOS_BETWEEN = Duration.ofMillis(250).toNanos();
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1e6;
    private static final int LONGEST = 40;

    private final Terminal terminal;
    private final Locale locale;
    private final long total;
    private final int readings;
    private final LongSupplier nanoTime;
    private int reading = 1;
    private long position;
    private long begun;
    private long drawn;
    private int length;

    /** The bar of a file of some bytes that is read once or several times; none is drawn for 0 bytes. */
    ProgressBar(Terminal terminal, Locale locale, long total, int readings, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.locale = locale;
        this.total = total;
        this.readings = readings;
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
        this.drawn = begun;
    }

    /** The bar of a file, which is drawn on a terminal only, and not of a pipe, whose end nobody knows. */
    static ProgressBar of(Terminal terminal, Locale locale, Path file, LongSupplier nanoTime) throws IOException {
        long total = terminal.interactive() && Files.isRegularFile(file) ? Files.size(file) : 0;
        int readings = DocumentForm.ofName(file.toString()) == DocumentForm.LINES ? 1 : 2;
        return new ProgressBar(terminal, locale, total, readings, nanoTime);
    }

    /** Takes how many bytes have been read; fewer than before where the file is read anew. */
    @Override
    public void accept(long bytes) {
        long now = nanoTime.getAsLong();
        if (bytes < position) {
            reading++;
            begun = now;
        }
        position = bytes;
        if (total > 0 && now - drawn >= NANOS_BETWEEN) {
            drawn = now;
            draw(line(Math.max(1, now - begun) / NANOS));
        }
    }

    private String line(double seconds) {
        double share = Math.min(1, (double) position / total);
        double rate = position / seconds;
        String text = Phrase.PROGRESS.format(
                locale,
                position / MEGABYTE,
                total / MEGABYTE,
                rate / MEGABYTE,
                left(Math.max(0, total - position), rate));
        String percent = String.format(Locale.ROOT, "%3d %%  ", (int) (100 * share));
        String number = readings == 1 ? "" : reading + "/" + readings + " ";
        int room = Math.min(LONGEST, terminal.width() - 1 - number.length() - percent.length() - text.length() - 3);
        return number + (room < 1 ? "" : bar(share, room)) + percent + text;
    }

    private static String bar(double share, int room) {
        int done = (int) (share * (room - 1));
        return "[" + "=".repeat(done) + ">" + " ".repeat(room - 1 - done) + "] ";
    }

    private static String left(long bytes, double rate) {
        Duration left = Duration.ofSeconds(rate > 0 ? (long) Math.ceil(bytes / rate) : 0);
        return String.format(Locale.ROOT, "%d:%02d", left.toMinutes(), left.toSecondsPart());
    }

    private void draw(String line) {
        terminal.err().print("\r" + line + " ".repeat(Math.max(0, length - line.length())));
        terminal.err().flush();
        length = line.length();
    }

    /** Leaves no trace of the bar. */
    @Override
    public void close() {
        if (length > 0) {
            draw("");
            terminal.err().print("\r");
            terminal.err().flush();
        }
    }
}
