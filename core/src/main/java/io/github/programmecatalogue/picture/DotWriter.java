package io.github.programmecatalogue.picture;

import java.util.List;

/** Writes a diagram in the DOT language. Nodes are called by the ids of their courses. */
final class DotWriter {

    private static final String INDENT = "    ";

    private final Diagram diagram;
    private final StringBuilder out = new StringBuilder();

    DotWriter(Diagram diagram) {
        this.diagram = diagram;
    }

    String write() {
        line("digraph prerequisites {");
        line(INDENT + "graph [label=" + quote(diagram.title()) + ", labelloc=t, rankdir=LR, fontname=\"sans-serif\"];");
        line(INDENT + "node [shape=box, style=\"rounded,filled\", fontname=\"sans-serif\", fontcolor=\"#1f2328\"];");
        line(INDENT + "edge [color=\"#57606a\", fontname=\"sans-serif\"];");
        List<List<Integer>> members = ClusterMembers.of(diagram);
        for (int cluster = 0; cluster < members.size(); cluster++) {
            if (!members.get(cluster).isEmpty()) {
                line(INDENT + "subgraph \"cluster " + cluster + "\" {");
                line(INDENT + INDENT + "graph [label="
                        + quote(diagram.clusters().get(cluster)) + ", color=\""
                        + Hue.of(cluster).strong() + "\"];");
                members.get(cluster)
                        .forEach(place ->
                                line(INDENT + INDENT + node(diagram.nodes().get(place))));
                line(INDENT + "}");
            }
        }
        diagram.nodes().stream().filter(node -> node.cluster() < 0).forEach(node -> line(INDENT + node(node)));
        for (int place = 0; place < diagram.edges().size(); place++) {
            line(INDENT + edge(place));
        }
        line("}");
        return out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String node(Node node) {
        Hue hue = Hue.of(node.cluster());
        String colours = ", fillcolor=\"" + hue.pale() + "\", color=\"" + hue.strong() + "\"";
        return quote(node.id())
                + switch (node.kind()) {
                    case COURSE -> " [label=" + label(node) + colours + "];";
                    case UNKNOWN, EXTERNAL ->
                        " [label=" + label(node) + colours + ", style=\"rounded,filled,dashed\"];";
                    case ALTERNATIVES -> " [label=" + label(node) + ", shape=circle, style=solid, margin=0.02];";
                };
    }

    private static String label(Node node) {
        return "\"" + escape(node.title()) + (node.detail().isEmpty() ? "" : "\\n" + escape(node.detail())) + "\"";
    }

    private String edge(int place) {
        Edge edge = diagram.edges().get(place);
        StringBuilder attributes = new StringBuilder();
        if (edge.isRecommended()) {
            attributes.append(", style=dashed");
        }
        if (diagram.back().get(place)) {
            attributes
                    .append(", constraint=false, color=\"#c8102e\", fontcolor=\"#c8102e\", label=")
                    .append(quote(diagram.label(Phrase.CYCLE)));
        }
        String ends = quote(diagram.nodes().get(edge.from()).id()) + " -> "
                + quote(diagram.nodes().get(edge.to()).id());
        return ends + (attributes.isEmpty() ? "" : " [" + attributes.substring(2) + "]") + ";";
    }

    private static String quote(String text) {
        return "\"" + escape(text) + "\"";
    }

    /** Within quotes a backslash begins an escape, and Graphviz reads character references even there. */
    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
