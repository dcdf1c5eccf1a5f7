package io.github.programmecatalogue.picture;

import java.util.stream.Collectors;

/** How the image of a graph looks, by day and by night. */
final class GraphStyle {

    private static final String FONT =
            "font-family:system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",\"DejaVu Sans\",sans-serif";

    private static final String SHARED = """

            .programme-graph text{%s;font-size:12px;fill:#1f2328;unicode-bidi:plaintext}
            .programme-graph .node text{text-anchor:middle}
            .programme-graph .ground{fill:#ffffff}
            .programme-graph .heading{font-size:20px;font-weight:600}
            .programme-graph .title{font-size:14px;font-weight:600}
            .programme-graph .cluster{font-size:11px}
            .programme-graph .detail,.programme-graph .note{fill:#57606a}
            .programme-graph .node rect{stroke-width:1.2}
            .programme-graph .elsewhere rect{stroke-dasharray:5 4;stroke-width:1.5}
            .programme-graph .or rect{fill:#ffffff;stroke:#57606a}
            .programme-graph .edge{fill:none;stroke:#57606a;stroke-width:1.6}
            .programme-graph .recommended{stroke-dasharray:6 5}
            .programme-graph .edge.head{marker-end:url(#programme-head)}
            .programme-graph .edge.back{stroke:#c8102e;stroke-width:2.2;marker-end:url(#programme-head-back)}
            .programme-graph marker.head path{fill:#57606a}
            .programme-graph marker.head-back path{fill:#c8102e}
            """;

    private static final String NIGHT = """
            .programme-graph text{fill:#e6edf3}
            .programme-graph .ground,.programme-graph .or rect{fill:#0d1117}
            .programme-graph .detail,.programme-graph .note{fill:#a5afba}
            .programme-graph .or rect,.programme-graph .edge{stroke:#a5afba}
            .programme-graph .edge.back{stroke:#ff7b86}
            .programme-graph marker.head path{fill:#a5afba}
            .programme-graph marker.head-back path{fill:#ff7b86}
            """;

    private GraphStyle() {}

    static String of(Diagram diagram) {
        String hues = hues(diagram, "{fill:%s;stroke:%s}", Hue::pale, Hue::strong);
        String nightly = hues(diagram, "{fill:%s;stroke:%s}", Hue::deep, Hue::bright);
        return SHARED.formatted(FONT) + hues + "@media (prefers-color-scheme:dark){\n" + NIGHT + nightly + "}\n";
    }

    private interface Colour {
        String of(Hue hue);
    }

    private static String hues(Diagram diagram, String frame, Colour fill, Colour stroke) {
        return diagram.nodes().stream()
                .filter(node -> !node.isAlternatives())
                .mapToInt(GraphStyle::hue)
                .distinct()
                .sorted()
                .mapToObj(hue -> {
                    String prefix = ".programme-graph " + "." + hueClass(hue);
                    Hue colours = Hue.of(hue);
                    return prefix + " rect" + frame.formatted(fill.of(colours), stroke.of(colours)) + "\n" + prefix
                            + " .cluster{fill:" + stroke.of(colours) + "}\n";
                })
                .collect(Collectors.joining());
    }

    private static int hue(Node node) {
        return node.cluster() < 0 ? Node.NO_CLUSTER : node.cluster() % Hue.count();
    }

    private static String hueClass(int hue) {
        return hue < 0 ? "grey" : "hue" + hue;
    }

    static String nodeClass(Node node) {
        return switch (node.kind()) {
            case COURSE -> "node " + hueClass(hue(node));
            case UNKNOWN, EXTERNAL -> "node elsewhere " + hueClass(hue(node));
            case ALTERNATIVES -> "node or";
        };
    }
}
