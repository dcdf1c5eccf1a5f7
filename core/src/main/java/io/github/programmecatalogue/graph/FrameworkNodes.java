package io.github.programmecatalogue.graph;

import io.github.programmecatalogue.model.CompetencyFramework;
import io.github.programmecatalogue.model.Damage;
import io.github.programmecatalogue.model.Section;

/** The competency frameworks of a catalogue, and what rules ask of them beyond their references. */
public final class FrameworkNodes extends Nodes {

    FrameworkNodes(Symbols symbols, SectionTable table, CatalogueGraph graph) {
        super(Section.FRAMEWORKS, symbols, table, graph);
    }

    static int[] facts(CompetencyFramework framework, Damage damage) {
        return damage.getProperties().contains("proficiencyLevels")
                ? unknownFacts()
                : new int[] {framework.getProficiencyLevels().size()};
    }

    /** Of a framework that could not be read. */
    static int[] unknownFacts() {
        return new int[] {0};
    }

    /**
     * How many levels a framework's scale has.
     *
     * @param framework a node
     * @return the number of levels, 0 if there is no scale, or it could not be read to its end
     */
    public int levels(int framework) {
        return fact(framework, 0);
    }
}
