package io.github.programmecatalogue.examples.seattle;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people write about the time of a meeting, such as "9:00am-3:00pm".
 *
 * <p>Both times must say whether they are before or after noon: of "1-3pm" the start can be guessed, of "11-1pm" it is
 * another.
 */
final class TimeText {

    private static final Pattern SPAN = Pattern.compile(
            "TIME ?(?:-|to) ?TIME".replace("TIME", "(0?[1-9]|1[0-2])(?::([0-5][0-9]))? ?([ap])(?:m\\b|\\.m\\.)"));

    private TimeText() {}

    /** The start and the end that a text states. */
    static Reading<Span> read(String text) {
        if (Wording.leavesOpen(text)) {
            return Reading.refused(text, "leaves the times open");
        }
        Matcher span = SPAN.matcher(Wording.plain(text));
        return span.matches()
                ? Reading.of(new Span(time(span, 1), time(span, 4)))
                : Reading.refused(text, "is not one start and one end, each with a.m. or p.m.");
    }

    /** The time whose hour, minutes and half of the day are three groups in a row. */
    private static LocalTime time(Matcher text, int hour) {
        String minutes = text.group(hour + 1);
        return LocalTime.of(
                Integer.parseInt(text.group(hour)) % 12 + (text.group(hour + 2).equals("p") ? 12 : 0),
                minutes == null ? 0 : Integer.parseInt(minutes));
    }

    /** From a start to an end on the clock; midnight as an end is that of the day. */
    record Span(LocalTime start, LocalTime end) {}
}
