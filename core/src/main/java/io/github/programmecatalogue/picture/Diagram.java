package io.github.programmecatalogue.picture;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * What a picture of prerequisites shows, whatever it is written in.
 *
 * @param title what the picture is called
 * @param locale the language of its labels
 * @param clusters titles of all clusters, in the order of the catalogue
 * @param nodes the nodes
 * @param edges the arrows, each once
 * @param back the arrows that close a cycle, by their places
 * @param leftOut how many courses are not shown, since nothing links them
 */
record Diagram(
        String title,
        Locale locale,
        List<String> clusters,
        List<Node> nodes,
        List<Edge> edges,
        BitSet back,
        int leftOut) {

    String label(Phrase phrase) {
        return phrase.getLabel(locale);
    }

    String clusterTitle(Node node) {
        return node.cluster() < 0 ? "" : clusters.get(node.cluster());
    }

    /** What the picture shows, in a sentence. */
    String summary() {
        long courses = nodes.stream().filter(Node::isCourse).count();
        return label(Phrase.SHOWN) + ": " + courses
                + (leftOut == 0 ? "" : ". " + label(Phrase.LEFT_OUT) + ": " + leftOut);
    }

    boolean hasNode(Node.Kind kind) {
        return nodes.stream().anyMatch(node -> node.kind() == kind);
    }
}
