package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.jackson.report.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Rows of cells under one another: each column as wide as its widest cell, but no wider than it may be; longer cells go
 * on in the next line.
 */
final class Columns {

    private static final String GAP = "  ";

    private final int[] widths;

    private Columns(int[] widths) {
        this.widths = widths;
    }

    /** The row of labels above others, without that of a column that is empty in each of them. */
    static List<String> header(List<Phrase> labels, List<List<String>> rows, Locale locale) {
        return IntStream.range(0, labels.size())
                .mapToObj(
                        column -> rows.stream().allMatch(row -> row.get(column).isEmpty())
                                ? ""
                                : labels.get(column).getLabel(locale))
                .toList();
    }

    /**
     * Columns for rows of equal length.
     *
     * @param rows all rows that shall be aligned
     * @param widest the greatest width of each column
     */
    static Columns fitting(List<List<String>> rows, int... widest) {
        int[] widths = IntStream.range(0, widest.length)
                .map(column -> rows.stream()
                        .mapToInt(row -> TextWidth.of(row.get(column)))
                        .map(width -> Math.min(width, widest[column]))
                        .max()
                        .orElse(0))
                .toArray();
        return new Columns(widths);
    }

    /** The lines of one row, without spaces at their ends; a column that is empty in every row takes no room. */
    List<String> lines(List<String> row) {
        List<List<String>> cells = IntStream.range(0, widths.length)
                .filter(column -> widths[column] > 0)
                .mapToObj(column -> TextWidth.wrap(row.get(column), widths[column]))
                .toList();
        int[] shown = IntStream.of(widths).filter(width -> width > 0).toArray();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>(height);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < shown.length; column++) {
                List<String> cell = cells.get(column);
                String part = line < cell.size() ? cell.get(line) : "";
                text.append(TextWidth.pad(part, shown[column])).append(GAP);
            }
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }
}
