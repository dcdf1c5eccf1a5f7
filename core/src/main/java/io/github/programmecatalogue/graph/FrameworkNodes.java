package io.github.programmecatalogue.graph;

import io.github.programmecatalogue.model.CompetencyFramework;
import io.github.programmecatalogue.model.Section;

/** The competency frameworks of a catalogue, and what rules ask of them beyond their references. */
public final class FrameworkNodes extends Nodes {

    FrameworkNodes(Symbols symbols, SectionTrace trace, CatalogueGraph graph) {
        super(Section.FRAMEWORKS, symbols, trace, graph);
    }

    static int[] facts(CompetencyFramework framework) {
        return new int[] {framework.getProficiencyLevels().size()};
    }

    /**
     * How many levels a framework's scale has.
     *
     * @param framework a node
     * @return the number of levels, 0 if there is no scale
     */
    public int levels(int framework) {
        return fact(framework, 0);
    }
}
