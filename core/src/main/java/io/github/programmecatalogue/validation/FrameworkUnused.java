package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.FrameworkNodes;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.Id;
import java.util.BitSet;
import java.util.Map;

/**
 * Every framework should have a competency in the catalogue.
 *
 * <p>Without one, no course can refer to it. Broken by a framework {@code digcomp} in a catalogue whose competencies
 * name another, or none.
 */
final class FrameworkUnused implements GraphRule {

    @Override
    public String getCode() {
        return "framework_unused";
    }

    @Override
    public Severity getSeverity() {
        return Severity.INFO;
    }

    @Override
    public Grounds getGrounds() {
        return Grounds.all(Section.COMPETENCIES, "framework");
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        FrameworkNodes frameworks = graph.frameworks();
        BitSet named = named(graph);
        for (int framework = 0; framework < frameworks.size(); framework++) {
            if (!named.get(frameworks.first(framework))) {
                reporter.report(
                        frameworks, framework, PropertyPath.entity(), Map.of("value", Id.of(frameworks.id(framework))));
            }
        }
    }

    private static BitSet named(CatalogueGraph graph) {
        Nodes competencies = graph.nodes(Section.COMPETENCIES);
        BitSet named = new BitSet();
        for (int competency = 0; competency < competencies.size(); competency++) {
            int framework = Competencies.framework(competencies, competency);
            if (framework != Nodes.NONE) {
                named.set(framework);
            }
        }
        return named;
    }
}
