package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Section;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every title should be given in the language of the catalogue.
 *
 * <p>Whoever reads the catalogue in its own language would meet foreign titles among the others. {@link
 * Languages} tells which text serves which readers. Broken by a course titled in English alone in a
 * catalogue in Russian.
 */
final class DefaultLanguageMissing implements GraphRule {

    private static final PropertyPath TITLE = PropertyPath.of("title");

    @Override
    public String getCode() {
        return "default_language_missing";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        if (graph.header().isPresent()) {
            check(graph.header().get(), graph, reporter);
        } else if (Stream.of(Section.values())
                .anyMatch(section -> graph.nodes(section).size() > 0)) {
            reporter.reportUnjudged();
        }
    }

    private static void check(CatalogueHeader header, CatalogueGraph graph, Reporter reporter) {
        String language = header.getLanguage();
        List<String> ofCatalogue = header.getTitle().getLanguages();
        if (!Languages.serve(ofCatalogue, language)) {
            reporter.report(TITLE, evidence(language, ofCatalogue));
        }
        for (Section section : Section.values()) {
            Nodes nodes = graph.nodes(section);
            for (int node = 0; node < nodes.size(); node++) {
                List<String> languages = nodes.titleLanguages(node);
                if (!languages.isEmpty() && !Languages.serve(languages, language)) {
                    reporter.report(nodes, node, TITLE, evidence(language, languages));
                }
            }
        }
    }

    private static Map<String, ?> evidence(String language, List<String> languages) {
        return Map.of("languages", List.copyOf(languages), "language", language);
    }
}
