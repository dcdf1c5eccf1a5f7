package io.github.programmecatalogue.examples.seattle;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What became of a text: how often it stands in the file, and the value, or why there is none.
 *
 * @param count how many programs have the text
 * @param result the value as it prints, or the reason
 */
record Outcome(int count, String result) {

    /** What becomes of each distinct text of a property in the file. */
    static Map<String, Outcome> ofEach(Function<YouthProgram, String> property, Function<String, Reading<?>> reader) {
        return YouthProgram.readAll().stream()
                .map(property)
                .collect(Collectors.toMap(
                        text -> text,
                        text -> new Outcome(1, describe(reader.apply(text))),
                        (one, other) -> new Outcome(one.count + other.count, one.result),
                        TreeMap::new));
    }

    private static String describe(Reading<?> reading) {
        return reading.value()
                .map(value -> reading.unread().isEmpty()
                        ? value.toString()
                        : value + ", but \"" + reading.unread() + "\" " + reading.reason())
                .orElse(reading.reason());
    }

    /** The outcomes in a table of count, text and result. */
    static Map<String, Outcome> table(String lines) {
        return lines.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .collect(Collectors.toMap(
                        cells -> cells.get(1),
                        cells -> new Outcome(Integer.parseInt(cells.get(0)), cells.get(2)),
                        (one, other) -> {
                            throw new IllegalArgumentException("A text must stand once in the table: " + one);
                        },
                        TreeMap::new));
    }
}
