package io.github.programmecatalogue.picture;

import io.github.programmecatalogue.picture.GraphLayout.Point;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Writes a diagram as an image. */
final class GraphSvg {

    private static final double MARGIN = 28;
    private static final double LEAST_WIDTH = 560;
    private static final double TITLE_SIZE = 20;
    private static final double TITLE_LEADING = 27;
    private static final double BACK_DOWN = 10;

    private final Diagram diagram;
    private final List<NodeBox> boxes;
    private final GraphLayout layout;
    private final double width;
    private final Xml xml = new Xml();

    GraphSvg(Diagram diagram) {
        this.diagram = diagram;
        this.boxes = diagram.nodes().stream()
                .map(node -> NodeBox.of(node, diagram.clusterTitle(node)))
                .toList();
        this.layout = new GraphLayout(diagram, boxes);
        this.width = Math.max(LEAST_WIDTH, layout.width()) + 2 * MARGIN;
    }

    String write() {
        List<String> title = TextFit.wrap(diagram.title(), TITLE_SIZE, width - 2 * MARGIN, 3);
        GraphLegend legend = new GraphLegend(diagram, width - 2 * MARGIN);
        double legendTop = MARGIN + TITLE_LEADING * title.size() + 8;
        double top = legendTop + legend.height() + 24;
        double bottom = top + layout.height() + 36;
        new SvgFrame(xml, diagram.locale())
                .open("graph", width, bottom + MARGIN / 2, diagram.title(), diagram.summary());
        xml.open("style").verbatim(GraphStyle.of(diagram)).close("style");
        writeArrowHeads();
        xml.empty("rect", "class", "ground", "width", "100%", "height", "100%");
        for (int i = 0; i < title.size(); i++) {
            xml.text(
                    "text",
                    title.get(i),
                    "class",
                    "heading",
                    "x",
                    MARGIN,
                    "y",
                    MARGIN + TITLE_LEADING * i + TITLE_SIZE);
        }
        legend.write(xml, MARGIN, legendTop);
        xml.open("g", "transform", "translate(" + Math.round(MARGIN) + " " + Math.round(top) + ")");
        IntStream.range(0, diagram.edges().size())
                .filter(place -> !diagram.back().get(place))
                .forEach(this::writeEdge);
        diagram.back().stream().forEach(this::writeEdge);
        IntStream.range(0, boxes.size()).forEach(this::writeNode);
        xml.close("g");
        xml.text("text", diagram.summary(), "class", "note", "x", MARGIN, "y", bottom);
        xml.close("svg");
        return xml.toString();
    }

    private void writeArrowHeads() {
        xml.open("defs");
        writeArrowHead("head");
        writeArrowHead("head-back");
        xml.close("defs");
    }

    private void writeArrowHead(String name) {
        xml.open(
                "marker",
                "id",
                "programme-" + name,
                "class",
                name,
                "orient",
                "auto",
                "markerUnits",
                "userSpaceOnUse",
                "viewBox",
                "0 0 10 10",
                "refX",
                9,
                "refY",
                5,
                "markerWidth",
                10,
                "markerHeight",
                10);
        xml.empty("path", "d", "M0 1 10 5 0 9z").close("marker");
    }

    private void writeEdge(int place) {
        Edge edge = diagram.edges().get(place);
        boolean isBack = diagram.back().get(place);
        boolean hasHead = !diagram.nodes().get(edge.to()).isAlternatives();
        StringBuilder classes = new StringBuilder("edge");
        classes.append(edge.isRecommended() ? " recommended" : "");
        classes.append(isBack ? " back" : hasHead ? " head" : "");
        xml.empty("path", "class", classes, "d", layout.isLoop(place) ? loop(edge.from()) : path(place, isBack));
    }

    private String path(int place, boolean isBack) {
        List<Point> points = layout.points(place);
        if (isBack) {
            points = turned(points);
        }
        StringBuilder path = new StringBuilder().append('M').append(text(points.get(0)));
        for (int i = 1; i < points.size(); i++) {
            Point before = points.get(i - 1);
            Point point = points.get(i);
            if (i % 2 == 0) {
                double middle = (before.x() + point.x()) / 2;
                path.append('C').append(text(new Point(middle, before.y())));
                path.append(' ').append(text(new Point(middle, point.y())));
                path.append(' ').append(text(point));
            } else if (Math.round(point.x()) != Math.round(before.x())) {
                path.append('H').append(Math.round(point.x()));
            }
        }
        return path.toString();
    }

    /** From right to left, and a little lower at its ends, where other arrows begin and end. */
    private static List<Point> turned(List<Point> points) {
        int last = points.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> {
                    Point point = points.get(last - i);
                    return i < 2 || i > last - 2 ? new Point(point.x(), point.y() + BACK_DOWN) : point;
                })
                .toList();
    }

    private static String text(Point point) {
        return Math.round(point.x()) + " " + Math.round(point.y());
    }

    /** From a node's upper edge back to it. */
    private String loop(int node) {
        long top = Math.round(layout.centre(node) - boxes.get(node).height() / 2);
        long right = Math.round(layout.left(node) + boxes.get(node).width()) - 24;
        return "M" + right + " " + top + "c0 -22 -36 -22 -36 0";
    }

    private void writeNode(int place) {
        Node node = diagram.nodes().get(place);
        NodeBox box = boxes.get(place);
        double left = layout.left(place);
        double top = layout.centre(place) - box.height() / 2;
        xml.open("g", "class", GraphStyle.nodeClass(node));
        if (!node.isAlternatives()) {
            xml.text("title", tooltip(node));
        }
        double radius = node.isAlternatives() ? box.height() / 2 : 8;
        xml.empty("rect", "x", left, "y", top, "width", box.width(), "height", box.height(), "rx", radius);
        for (NodeBox.Line line : box.lines()) {
            String role = line.role().name().toLowerCase(Locale.ROOT);
            xml.text("text", line.text(), "class", role, "x", left + box.width() / 2, "y", top + line.base());
        }
        xml.close("g");
    }

    private String tooltip(Node node) {
        return List.of(diagram.clusterTitle(node), node.title(), node.detail()).stream()
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }
}
