package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.model.Section;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which ids were probably meant by ids that name nothing; of as many as can be looked for in about a second. */
final class Suggestions {

    /** Each is a pair of characters compared, or an id looked at. */
    private static final int STEPS = 100_000_000;

    private final CatalogueGraph graph;
    private final Map<Missing, Optional<String>> found = new HashMap<>();
    private int stepsLeft;

    Suggestions(CatalogueGraph graph) {
        this(graph, STEPS);
    }

    Suggestions(CatalogueGraph graph, int steps) {
        this.graph = graph;
        this.stepsLeft = steps;
    }

    private record Missing(Section section, String id) {}

    /** The likest id of a section; empty if none is alike, or there were too many to look for. */
    Optional<String> likest(Section section, String id) {
        return found.computeIfAbsent(new Missing(section, id), this::search);
    }

    private Optional<String> search(Missing missing) {
        Nodes nodes = graph.nodes(missing.section());
        LikestId likest = new LikestId(missing.id());
        for (int node = 0; node < nodes.size() && stepsLeft > 0; node++) {
            stepsLeft -= likest.offer(nodes.id(node));
        }
        return stepsLeft > 0 ? likest.get() : Optional.empty();
    }
}
