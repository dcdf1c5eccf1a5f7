package io.github.programmecatalogue.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A node as a box with lines of text: the cluster, the title, the detail.
 *
 * @param width in pixels
 * @param height in pixels
 * @param lines the lines from top to bottom
 */
record NodeBox(double width, double height, List<Line> lines) {

    private static final double WIDTH = 240;
    private static final double PADDING = 12;
    private static final double OR_SIZE = 14;
    private static final double OR_HEIGHT = 26;
    private static final int MOST_LINES = 3;

    /** A line of text, in one of three roles, and its base line below the top of the box. */
    record Line(Role role, String text, double base) {}

    /** What a line says. */
    enum Role {
        CLUSTER(11, 11, 16),
        /** Bold, so that it takes more room than its size says. */
        TITLE(14, 15, 19),
        DETAIL(12, 12, 18);

        private final double size;
        private final double measure;
        private final double leading;

        Role(double size, double measure, double leading) {
            this.size = size;
            this.measure = measure;
            this.leading = leading;
        }
    }

    static NodeBox of(Node node, String cluster) {
        if (node.isAlternatives()) {
            double width = TextFit.width(node.title(), OR_SIZE) + 14;
            return new NodeBox(width, OR_HEIGHT, List.of(new Line(Role.DETAIL, node.title(), OR_HEIGHT / 2 + 4)));
        }
        List<Line> lines = new ArrayList<>();
        double y = add(lines, Role.CLUSTER, cluster, 1, PADDING / 2 + 1);
        y = add(lines, Role.TITLE, node.title(), MOST_LINES, y);
        y = add(lines, Role.DETAIL, node.detail(), 2, y);
        return new NodeBox(WIDTH, y + PADDING / 2 + 2, lines);
    }

    private static double add(List<Line> lines, Role role, String text, int most, double top) {
        double y = top;
        for (String line : TextFit.wrap(text, role.measure, WIDTH - 2 * PADDING, most)) {
            y += role.leading;
            lines.add(new Line(role, line, y - (role.leading - role.size) / 2 - 1));
        }
        return y;
    }
}
