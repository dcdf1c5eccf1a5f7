package io.github.programmecatalogue.examples.seattle;

import io.github.programmecatalogue.value.DateRange;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people write about when something takes place, such as "June 30th - August 22nd, 2025".
 *
 * <p>A year at the end is that of both days. Months, seasons and days without a year are refused: a date range has days,
 * and which were meant is not for the reader to guess. So is a day alone: whether all takes place on it, or begins, or
 * may be applied for until then, it does not say.
 */
final class DateText {

    private static final Pattern PERIOD = Pattern.compile(
            "(?<start>[a-z]+ [0-9]{1,2})(?<startYear>, [0-9]{4})? ?(?:-|to) ?(?<end>[a-z]+ [0-9]{1,2})(?<year>, [0-9]{4})");

    private static final Pattern ORDINAL = Pattern.compile("(?<=[0-9])(?:st|nd|rd|th)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b[0-9]{4}\\b");
    private static final Pattern DAY = Pattern.compile("[a-z]+ [0-9]{1,2}\\b");
    private static final Pattern LONE_DAY = Pattern.compile(DAY + ", [0-9]{4}");
    private static final Pattern OVER = Pattern.compile("(?:ended|no longer) .*");

    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[MMMM][MMM] d, uuuu")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    private DateText() {}

    /** The days that a text states. */
    static Reading<DateRange> read(String text) {
        if (Wording.leavesOpen(text)) {
            return Reading.refused(text, "leaves the dates open");
        }
        String plain = ORDINAL.matcher(Wording.plain(text)).replaceAll("");
        Matcher period = PERIOD.matcher(plain);
        if (LONE_DAY.matcher(plain).matches()) {
            return Reading.refused(text, "leaves open what happens on that day");
        }
        if (!period.matches()) {
            return Reading.refused(
                    text, DAY.matcher(plain).find() && !YEAR.matcher(plain).find() ? "names no year" : "names no days");
        }
        try {
            return Reading.of(period(period));
        } catch (DateTimeParseException e) {
            return Reading.refused(text, "is no day of the calendar");
        } catch (IllegalArgumentException e) { // such as August 22 - June 30, 2025
            return Reading.refused(text, String.valueOf(e.getMessage()));
        }
    }

    private static DateRange period(Matcher text) {
        LocalDate end = LocalDate.parse(text.group("end") + text.group("year"), DATE);
        String startYear = text.group("startYear") == null ? text.group("year") : text.group("startYear");
        return DateRange.of(LocalDate.parse(text.group("start") + startYear, DATE), end);
    }

    /** Whether a text says that what it is about has come to its end. */
    static boolean saysItIsOver(String text) {
        return OVER.matcher(Wording.plain(text)).matches();
    }
}
