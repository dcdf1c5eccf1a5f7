package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.Quote;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a date, a time of day or an instant, as ISO 8601 has it.
 *
 * @param <T> which of them
 */
final class TimeCodec<T> extends TextCodec<T> {

    static final TimeCodec<LocalDate> DATE = new TimeCodec<>(LocalDate.class, "Date", "2026-09-01", LocalDate::parse);
    static final TimeCodec<LocalTime> TIME_OF_DAY = new TimeCodec<>(LocalTime.class, "Time", "16:00", LocalTime::parse);
    static final TimeCodec<Instant> INSTANT =
            new TimeCodec<>(Instant.class, "Instant", "2026-09-01T09:30:00Z", Instant::parse);

    /** The JDK takes it for the beginning of a fraction without digits. */
    private static final Pattern BARE_POINT = Pattern.compile("\\.(?![0-9])");

    private final String example;
    private final Function<String, T> parser;

    private TimeCodec(Class<T> type, String noun, String example, Function<String, T> parser) {
        super(type, noun);
        this.example = example;
        this.parser = parser;
    }

    @Override
    public T parse(String text) {
        if (BARE_POINT.matcher(text).find()) {
            throw refused(text, null);
        }
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            throw refused(text, e);
        }
    }

    private IllegalArgumentException refused(String text, @Nullable DateTimeException cause) {
        return new IllegalArgumentException(
                noun() + " must be of ISO 8601, such as " + example + ": " + Quote.of(text), cause);
    }

    @Override
    public String format(T value) {
        return value.toString();
    }
}
