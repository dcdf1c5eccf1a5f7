package io.github.programmecatalogue.picture;

import java.util.ArrayList;
import java.util.List;

/** What the lines of an image mean, as far as it has them; in as many rows as it takes. */
final class GraphLegend {

    private static final double SIGN = 40;
    private static final double GAP = 28;
    private static final double ROW = 26;

    private final List<Entry> entries = new ArrayList<>();
    private final double width;

    GraphLegend(Diagram diagram, double width) {
        this.width = width;
        boolean[] present = new boolean[2];
        diagram.edges().forEach(edge -> present[edge.isRecommended() ? 1 : 0] = true);
        if (present[0]) {
            entries.add(new Entry("edge head", diagram.label(Phrase.REQUIRED)));
        }
        if (present[1]) {
            entries.add(new Entry("edge recommended head", diagram.label(Phrase.RECOMMENDED)));
        }
        if (!diagram.back().isEmpty()) {
            entries.add(new Entry("edge back", diagram.label(Phrase.CYCLE)));
        }
    }

    /** A line and what it means. */
    private record Entry(String classes, String label) {

        double width() {
            return SIGN + 8 + TextFit.width(label, 12);
        }
    }

    double height() {
        double x = 0;
        double rows = entries.isEmpty() ? 0 : 1;
        for (Entry entry : entries) {
            if (x > 0 && x + entry.width() > width) {
                x = 0;
                rows++;
            }
            x += entry.width() + GAP;
        }
        return rows * ROW;
    }

    void write(Xml xml, double left, double top) {
        double x = 0;
        double y = top + ROW / 2;
        for (Entry entry : entries) {
            if (x > 0 && x + entry.width() > width) {
                x = 0;
                y += ROW;
            }
            long start = Math.round(left + x);
            xml.empty("path", "class", entry.classes, "d", "M" + start + " " + Math.round(y) + "h" + Math.round(SIGN));
            xml.text("text", entry.label, "x", start + SIGN + 8, "y", y + 4);
            x += entry.width() + GAP;
        }
    }
}
