package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.picture.PrerequisiteGraph;
import io.github.programmecatalogue.query.CatalogueIndex;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws which course comes before which. */
@Command(name = "graph", description = "Draws which course comes before which.")
final class GraphCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Appearance appearance = new Appearance();

    @Mixin
    private Destination destination = new Destination();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "mermaid",
            description = "How the graph is written: mermaid, dot (for Graphviz) or svg. Default: mermaid.")
    private Format format = Format.MERMAID;

    @ArgGroup
    private @Nullable Subject subject;

    @Option(names = "--unlinked", description = "Shows courses as well that no prerequisite links.")
    private boolean unlinked;

    @Mixin
    private Source source = new Source();

    GraphCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How the graph is written. */
    private enum Format {
        MERMAID,
        DOT,
        SVG
    }

    /** What of the catalogue is shown, if not all of it. */
    private static final class Subject {

        @Option(
                names = "--cluster",
                paramLabel = "ID",
                description = "Shows the courses of a cluster and their prerequisites.")
        private @Nullable String cluster;

        @Option(
                names = "--course",
                paramLabel = "ID",
                description = "Shows what leads to a course and what follows it.")
        private @Nullable String course;
    }

    @Override
    public Integer call() throws UnreadableFileException {
        destination.requireOtherThan(source.file());
        LoadedCatalogue loaded = LoadedCatalogue.of(source.file(), terminal, appearance.locale());
        PrerequisiteGraph graph = graph(loaded.index(terminal, appearance.locale()));
        String document = switch (format) {
            case MERMAID -> graph.toMermaid();
            case DOT -> graph.toDot();
            case SVG -> graph.toSvg();
        };
        return destination.write(document, terminal, loaded.status());
    }

    private PrerequisiteGraph graph(CatalogueIndex index) {
        PrerequisiteGraph all = PrerequisiteGraph.of(index).language(appearance.locale());
        PrerequisiteGraph graph = subject == null ? all : restricted(all, subject);
        return unlinked ? graph.withUnlinked() : graph;
    }

    private PrerequisiteGraph restricted(PrerequisiteGraph graph, Subject to) {
        try {
            PrerequisiteGraph ofCluster = to.cluster == null ? graph : graph.inCluster(to.cluster);
            return to.course == null ? ofCluster : ofCluster.around(to.course);
        } catch (IllegalArgumentException e) {
            throw destination.wrongUsage(String.valueOf(e.getMessage()));
        }
    }
}
