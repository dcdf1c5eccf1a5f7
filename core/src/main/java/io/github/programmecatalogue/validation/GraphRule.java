package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.Nodes;
import java.util.Map;

/**
 * A rule that takes the whole catalogue to decide, as far as its graph knows it, such as
 *
 * <pre>{@code
 * public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
 *     CourseNodes courses = graph.courses();
 *     for (int course = 0; course < courses.size(); course++) {
 *         int edges = courses.firstEdge(course + 1) - courses.firstEdge(course);
 *         if (edges > 50) {
 *             reporter.report(courses, course, PropertyPath.entity(), Map.of("value", edges));
 *         }
 *     }
 * }
 * }</pre>
 */
public non-sealed interface GraphRule extends Rule {

    /**
     * Reports where a catalogue breaks the rule. May be called on any thread, while other rules ask the same graph.
     *
     * @param graph the catalogue
     * @param conditions what the catalogue is judged by besides itself
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

        /**
         * Reports that nobody knows whether something is a finding, since that rests on what could not be read, beyond
         * what {@link #getGrounds} says. Means nothing where all was read.
         */
        default void reportUnjudged() {}
    }
}
