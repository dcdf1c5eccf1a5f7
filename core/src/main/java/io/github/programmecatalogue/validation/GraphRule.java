package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.Nodes;
import java.util.Map;

/** A rule that takes the whole catalogue to decide, as far as its graph knows it. */
public non-sealed interface GraphRule extends Rule {

    /**
     * Reports where a catalogue breaks the rule.
     *
     * @param graph the catalogue
     * @param conditions what the catalogue is judged by beside itself
     * @param reporter takes what is found
     */
    void check(CatalogueGraph graph, Conditions conditions, Reporter reporter);

    /** Takes what a rule finds in the graph at hand. */
    interface Reporter {

        /**
         * Reports a finding in an entity.
         *
         * @param nodes the section of the entity
         * @param node the entity
         * @param path where in the entity it is
         * @param evidence values by name; {@code value} for the offending value; a path in the entity becomes a
         *     pointer into the document
         */
        void report(Nodes nodes, int node, PropertyPath path, Map<String, ?> evidence);

        /**
         * Reports a finding in the catalogue as a whole.
         *
         * @param path where in the catalogue it is
         * @param evidence values by name; {@code value} for the offending value
         */
        void report(PropertyPath path, Map<String, ?> evidence);
    }
}
