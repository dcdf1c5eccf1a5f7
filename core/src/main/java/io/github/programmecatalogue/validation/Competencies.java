package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import java.util.BitSet;

/** How competencies belong to frameworks and to one another. */
final class Competencies {

    private Competencies() {}

    /** The framework of a competency, as a node of its section, or none. */
    static int framework(Nodes competencies, int competency) {
        int edge = competencies.edge(competency, Relation.COMPETENCY_FRAMEWORK);
        return edge == Nodes.NONE ? Nodes.NONE : competencies.target(edge);
    }

    /** The competencies that are broader than another; one that is its own broader is no more than itself. */
    static BitSet broader(Nodes competencies) {
        BitSet broader = new BitSet();
        for (int competency = 0; competency < competencies.size(); competency++) {
            for (int edge = competencies.firstEdge(competency); edge < competencies.firstEdge(competency + 1); edge++) {
                int target = competencies.target(edge);
                if (competencies.relation(edge) == Relation.COMPETENCY_BROADER
                        && target != Nodes.NONE
                        && target != competencies.first(competency)) {
                    broader.set(target);
                }
            }
        }
        return broader;
    }
}
