package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.jackson.Printable;
import io.github.programmecatalogue.jackson.report.TextWidth;
import io.github.programmecatalogue.picture.HeatTable;
import io.github.programmecatalogue.picture.HeatTable.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** A table of counts as text, with a dash for what no course covers, and below it all that is missing. */
final class CoverageText {

    private static final String INDENT = "  ";
    private static final String GAP = "–";
    private static final int WIDEST_TITLE = 34;
    private static final int WIDEST_COUNT = 7;

    private final HeatTable table;
    private final Palette palette;
    private final Locale locale;

    CoverageText(HeatTable table, Palette palette, Locale locale) {
        this.table = table;
        this.palette = palette;
        this.locale = locale;
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add(palette.heading(table.getTitle()));
        lines.add("");
        addTable(lines);
        lines.add("");
        addGaps(lines);
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private void addTable(List<String> lines) {
        List<String> header = new ArrayList<>(List.of(table.getRowHeading()));
        header.addAll(table.getColumns());
        List<List<String>> rows = new ArrayList<>(List.of(header));
        table.getRows().forEach(row -> rows.add(cells(row)));
        int[] widest = new int[header.size()];
        Arrays.fill(widest, WIDEST_COUNT);
        widest[0] = WIDEST_TITLE;
        Columns columns = Columns.fitting(rows, widest);
        int indent = rows.stream()
                .mapToInt(row -> TextWidth.of(row.get(0)))
                .map(width -> Math.min(width, WIDEST_TITLE))
                .max()
                .orElse(0);
        lines.add(INDENT + " ".repeat(indent + 2) + palette.faint(table.getColumnHeading()));
        columns.lines(header).forEach(line -> lines.add(INDENT + palette.faint(line)));
        rows.subList(1, rows.size()).stream()
                .flatMap(row -> columns.lines(row).stream())
                .forEach(line -> lines.add(INDENT + line));
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(List.of(Printable.of(row.title())));
        for (OptionalInt count : row.counts()) {
            cells.add(isGap(count) ? palette.bad(GAP) : count.isPresent() ? Integer.toString(count.getAsInt()) : "");
        }
        return cells;
    }

    private static boolean isGap(OptionalInt count) {
        return count.equals(OptionalInt.of(0));
    }

    private void addGaps(List<String> lines) {
        List<String> gaps = table.getRows().stream()
                .filter(row -> row.counts().stream().anyMatch(CoverageText::isGap))
                .map(row -> INDENT + Printable.of(row.title()) + ": " + String.join(", ", gaps(row)))
                .toList();
        if (gaps.isEmpty()) {
            lines.add(palette.good(Phrase.NO_GAPS.getLabel(locale)));
        } else {
            lines.add(palette.heading(Phrase.NO_COURSE.getLabel(locale)));
            lines.addAll(gaps);
        }
    }

    /** The columns of a row that are empty, those that follow one another together. */
    private List<String> gaps(Row row) {
        List<String> gaps = new ArrayList<>();
        for (int column = 0; column < row.counts().size(); column++) {
            int first = column;
            while (column < row.counts().size() && isGap(row.counts().get(column))) {
                column++;
            }
            if (column > first) {
                String start = table.getColumns().get(first);
                gaps.add(
                        column == first + 1
                                ? start
                                : start + "–" + table.getColumns().get(column - 1));
            }
        }
        return gaps;
    }
}
