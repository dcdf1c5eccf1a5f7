package io.github.programmecatalogue.picture;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Writes a diagram as a Mermaid flowchart. Nodes are numbered: a course's id could be a word of the language. */
final class MermaidWriter {

    private static final String INDENT = "    ";
    private static final String BACK = "stroke:#c8102e,stroke-width:2px,color:#c8102e";

    private final Diagram diagram;
    private final StringBuilder out = new StringBuilder();

    MermaidWriter(Diagram diagram) {
        this.diagram = diagram;
    }

    String write() {
        line("flowchart LR");
        line(INDENT + "accTitle: " + escape(diagram.title()));
        line(INDENT + "accDescr: " + escape(diagram.summary()));
        List<List<Integer>> members = ClusterMembers.of(diagram);
        for (int cluster = 0; cluster < members.size(); cluster++) {
            if (!members.get(cluster).isEmpty()) {
                line(INDENT + "subgraph k" + cluster + "["
                        + quote(diagram.clusters().get(cluster)) + "]");
                members.get(cluster).forEach(place -> line(INDENT + INDENT + node(place)));
                line(INDENT + "end");
            }
        }
        places(node -> node.cluster() < 0).forEach(place -> line(INDENT + node(place)));
        for (int place = 0; place < diagram.edges().size(); place++) {
            line(INDENT + edge(place));
        }
        writeStyles();
        return out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private IntStream places(Predicate<Node> condition) {
        return IntStream.range(0, diagram.nodes().size())
                .filter(place -> condition.test(diagram.nodes().get(place)));
    }

    private String node(int place) {
        Node node = diagram.nodes().get(place);
        return switch (node.kind()) {
            case COURSE -> "n" + place + "[" + label(node) + "]:::" + hueClass(node);
            case UNKNOWN, EXTERNAL -> "n" + place + "[" + label(node) + "]:::elsewhere";
            case ALTERNATIVES -> "n" + place + "((" + label(node) + "))";
        };
    }

    private static String label(Node node) {
        return "\"" + escape(node.title()) + (node.detail().isEmpty() ? "" : "<br/>" + escape(node.detail())) + "\"";
    }

    private static String hueClass(Node node) {
        return node.cluster() < 0 ? "none" : "hue" + node.cluster() % Hue.count();
    }

    private String edge(int place) {
        Edge edge = diagram.edges().get(place);
        String label = diagram.back().get(place) ? "|" + quote(diagram.label(Phrase.CYCLE)) + "|" : "";
        return "n" + edge.from() + (edge.isRecommended() ? " -.->" : " -->") + label + " n" + edge.to();
    }

    private void writeStyles() {
        diagram.nodes().stream()
                .filter(Node::isCourse)
                .mapToInt(node -> node.cluster() < 0 ? Node.NO_CLUSTER : node.cluster() % Hue.count())
                .distinct()
                .sorted()
                .forEach(hue ->
                        line(INDENT + "classDef " + (hue < 0 ? "none" : "hue" + hue) + " " + style(Hue.of(hue))));
        if (diagram.hasNode(Node.Kind.UNKNOWN) || diagram.hasNode(Node.Kind.EXTERNAL)) {
            line(INDENT + "classDef elsewhere " + style(Hue.GREY) + ",stroke-dasharray:5 4");
        }
        diagram.back().stream().forEach(place -> line(INDENT + "linkStyle " + place + " " + BACK));
    }

    private static String style(Hue hue) {
        return "fill:" + hue.pale() + ",stroke:" + hue.strong() + ",color:#1f2328";
    }

    private static String quote(String text) {
        return "\"" + escape(text) + "\"";
    }

    /**
     * A text that means nothing to Mermaid, to Markdown, or to HTML: every mark of ASCII becomes a character reference, but
     * for a comma and a hyphen within a word.
     */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        int before = ' ';
        for (int i = 0; i < text.length(); i += Character.charCount(before)) {
            int codePoint = text.codePointAt(i);
            boolean isHarmless = codePoint >= 0x80
                    || codePoint == ' '
                    || codePoint == ','
                    || Character.isLetterOrDigit(codePoint)
                    || (codePoint == '-' && Character.isLetter(before));
            if (isHarmless) {
                escaped.appendCodePoint(codePoint);
            } else {
                escaped.append('#').append(codePoint).append(';');
            }
            before = codePoint;
        }
        return escaped.toString();
    }
}
