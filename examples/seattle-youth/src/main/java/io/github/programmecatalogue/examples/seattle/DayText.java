package io.github.programmecatalogue.examples.seattle;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what people write about the days of a week, such as "Mon, Sat", "Fridays" or "Monday to Thursday". */
final class DayText {

    private DayText() {}

    /** The days of every week that a text states, in its order. */
    static Reading<List<DayOfWeek>> read(String text) {
        if (Wording.leavesOpen(text)) {
            return Reading.refused(text, "leaves the days open");
        }
        String days = Wording.plain(text).replaceFirst("^every ", "");
        return span(days.split(" ?- ?| to "))
                .or(() -> list(days.split(", (?:and )?| and | ?& ?")))
                .map(Reading::of)
                .orElseGet(() -> Reading.refused(text, "is no list of days of the week"));
    }

    private static Optional<List<DayOfWeek>> span(String... ends) {
        return ends.length != 2
                ? Optional.empty()
                : day(ends[0]).flatMap(first -> day(ends[1]).map(last -> span(first, last)));
    }

    private static List<DayOfWeek> span(DayOfWeek first, DayOfWeek last) {
        List<DayOfWeek> days = new ArrayList<>(List.of(first));
        for (DayOfWeek day = first; day != last; ) {
            day = day.plus(1);
            days.add(day);
        }
        return days;
    }

    private static Optional<List<DayOfWeek>> list(String... words) {
        List<DayOfWeek> days =
                Arrays.stream(words).flatMap(word -> day(word).stream()).toList();
        return days.size() == words.length
                ? Optional.of(days.stream().distinct().toList())
                : Optional.empty();
    }

    /** The day whose name, or at least three letters of it, is the word; in the plural as well. */
    private static Optional<DayOfWeek> day(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> {
                    String name = day.name().toLowerCase(Locale.ROOT);
                    return word.equals(name + "s") || (word.length() >= 3 && name.startsWith(word));
                })
                .findFirst();
    }
}
