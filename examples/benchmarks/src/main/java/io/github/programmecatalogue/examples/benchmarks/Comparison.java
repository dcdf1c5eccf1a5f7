package io.github.programmecatalogue.examples.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Times of one run beside each other, with the library as a multiple of everything else that does the same.
 *
 * @param times the times, in the order in which they are shown
 */
record Comparison(List<Time> times) {

    /** What the library's times are named by. */
    static final String LIBRARY = "library";

    Comparison {
        times = List.copyOf(times);
    }

    /**
     * How long one thing took.
     *
     * @param operation what was done, such as {@code read}
     * @param form what did it, such as {@code library} or {@code records}
     * @param courses the number of courses in the catalogue
     * @param milliseconds the mean time
     * @param error half the width of the 99.9 % confidence interval, in milliseconds; NaN if too few times were taken
     */
    record Time(String operation, String form, int courses, double milliseconds, double error) {}

    /** A table of one line for each time. */
    String toText() {
        return Stream.concat(
                        Stream.of(row("operation", "form", "courses", "ms", "±", "library ÷ form")),
                        times.stream().map(this::row))
                .collect(Collectors.joining("\n"));
    }

    private String row(Time time) {
        return row(
                time.operation(),
                time.form(),
                Integer.toString(time.courses()),
                decimal(time.milliseconds()),
                decimal(time.error()),
                ratio(time));
    }

    private static String row(
            String operation, String form, String courses, String milliseconds, String error, String ratio) {
        return String.format("%-10s%-10s%8s%10s%8s%16s", operation, form, courses, milliseconds, error, ratio)
                .stripTrailing();
    }

    private static String decimal(double milliseconds) {
        return Double.isNaN(milliseconds) ? "–" : String.format(Locale.ROOT, "%.1f", milliseconds);
    }

    private String ratio(Time time) {
        return times.stream()
                .filter(other -> other.form().equals(LIBRARY)
                        && !time.form().equals(LIBRARY)
                        && other.operation().equals(time.operation())
                        && other.courses() == time.courses())
                .map(library -> String.format(Locale.ROOT, "%.2f", library.milliseconds() / time.milliseconds()))
                .findFirst()
                .orElse("");
    }
}
