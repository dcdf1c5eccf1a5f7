package io.github.programmecatalogue.picture;

import io.github.programmecatalogue.picture.HeatTable.Row;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a table as an image. */
final class HeatTableSvg {

    private static final double MARGIN = 28;
    private static final double LEAST_WIDTH = 560;
    private static final double CELL = 38;
    private static final double ROW = 34;
    private static final double GAP = 3;
    private static final double LABELS = 300;
    private static final double TEXT_SIZE = 13;
    private static final double HEADING = 20;
    private static final double LEGEND_ENTRY = 20;

    private final HeatTable table;
    private final Locale locale;
    private final HeatScale scale;
    private final double labels;
    private final double cell;
    private final Xml xml = new Xml();

    HeatTableSvg(HeatTable table, Locale locale) {
        this.table = table;
        this.locale = locale;
        this.scale = new HeatScale(table.getRows().stream()
                .flatMap(row -> row.counts().stream())
                .mapToInt(count -> count.orElse(0))
                .max()
                .orElse(0));
        this.labels = Math.min(
                LABELS,
                table.getRows().stream()
                                .mapToDouble(row -> TextFit.width(PlainText.of(row.title()), TEXT_SIZE))
                                .max()
                                .orElse(0)
                        + 14);
        this.cell = table.getColumns().stream()
                .mapToDouble(column -> TextFit.width(column, TEXT_SIZE) + 12)
                .reduce(CELL, Math::max);
    }

    String write() {
        double columns = table.getColumns().size() * cell;
        double headings = labels + TextFit.width(table.getColumnHeading(), TEXT_SIZE);
        double width = Math.max(LEAST_WIDTH, Math.max(labels + columns, headings)) + 2 * MARGIN;
        double top = MARGIN + 84;
        double legend = top + table.getRows().size() * ROW + 24;
        new SvgFrame(xml, locale).open("heat", width, legend + ROW + MARGIN / 2, table.getTitle(), description());
        xml.open("style").verbatim(HeatStyle.TEXT).close("style");
        xml.empty("rect", "class", "ground", "width", "100%", "height", "100%");
        xml.text("text", table.getTitle(), "class", "heading", "x", MARGIN, "y", MARGIN + HEADING);
        xml.text("text", table.getColumnHeading(), "class", "head", "x", MARGIN + labels, "y", top - 32);
        xml.text("text", table.getRowHeading(), "class", "head", "x", MARGIN, "y", top - 10);
        IntStream.range(0, table.getColumns().size()).forEach(column -> writeColumn(column, top - 10));
        for (int row = 0; row < table.getRows().size(); row++) {
            writeRow(table.getRows().get(row), top + row * ROW);
        }
        writeLegend(legend);
        xml.close("svg");
        return xml.toString();
    }

    private double x(int column) {
        return MARGIN + labels + column * cell;
    }

    private void writeColumn(int column, double y) {
        xml.text("text", table.getColumns().get(column), "class", "column", "x", x(column) + (cell - GAP) / 2, "y", y);
    }

    private void writeRow(Row row, double top) {
        List<String> lines = TextFit.wrap(PlainText.of(row.title()), TEXT_SIZE, labels - 12, 2);
        xml.open("g").text("title", row.title());
        for (int line = 0; line < lines.size(); line++) {
            double base = top + (ROW - GAP) / 2 + 5 + (line - (lines.size() - 1) / 2.0) * 15;
            xml.text("text", lines.get(line), "x", MARGIN, "y", base);
        }
        xml.close("g");
        for (int column = 0; column < row.counts().size(); column++) {
            OptionalInt count = row.counts().get(column);
            if (count.isPresent()) {
                writeCell(count.getAsInt(), x(column), top);
            }
        }
    }

    private void writeCell(int count, double left, double top) {
        xml.open("g", "class", count == 0 ? "gap" : "heat" + colour(scale.step(count)));
        writeSquare(left, top, cell - GAP, ROW - GAP);
        xml.text("text", Integer.toString(count), "x", left + (cell - GAP) / 2, "y", top + (ROW - GAP) / 2 + 5);
        xml.close("g");
    }

    /** The dashes of a gap lie within its cell. */
    private void writeSquare(double left, double top, double width, double height) {
        xml.empty("rect", "x", left + 1, "y", top + 1, "width", width - 2, "height", height - 2, "rx", 4);
    }

    /** Few steps are spread over all colours. */
    private int colour(int step) {
        return scale.steps() == 1 ? 2 : 1 + (step - 1) * (HeatScale.STEPS - 1) / (scale.steps() - 1);
    }

    private void writeLegend(double top) {
        double x = MARGIN;
        x = writeSign("gap", label(Phrase.GAP), x, top);
        x += 10;
        if (scale.steps() > 0) {
            xml.text("text", label(Phrase.COURSES), "x", x, "y", top + 15);
            x += TextFit.width(label(Phrase.COURSES), TEXT_SIZE) + 6;
        }
        for (int step = 1; step <= scale.steps(); step++) {
            x = writeSign("heat" + colour(step), scale.range(step), x, top);
        }
    }

    private double writeSign(String kind, String label, double left, double top) {
        xml.open("g", "class", kind);
        writeSquare(left, top, LEGEND_ENTRY, LEGEND_ENTRY);
        xml.close("g");
        xml.text("text", label, "x", left + LEGEND_ENTRY + 6, "y", top + 15);
        return left + LEGEND_ENTRY + 12 + TextFit.width(label, TEXT_SIZE) + 8;
    }

    private String label(Phrase phrase) {
        return phrase.getLabel(locale);
    }

    /** Each row as it would be read out. */
    private String description() {
        return table.getRows().stream()
                .map(row -> PlainText.of(row.title()) + ": "
                        + IntStream.range(0, row.counts().size())
                                .filter(column -> row.counts().get(column).isPresent())
                                .mapToObj(column -> table.getColumns().get(column) + " – "
                                        + row.counts().get(column).getAsInt())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
