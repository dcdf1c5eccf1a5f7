package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.Attainability;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.model.Section;

/**
 * Required prerequisites must not lead back to the course, whatever alternative is taken.
 *
 * <p>Nobody could ever enter any of the courses on such a cycle. Broken by {@code c} that requires {@code cpp}, which
 * requires {@code c}. One finding tells of all courses that lead to one another, by a shortest cycle through the first
 * of them.
 */
final class PrerequisiteCycle implements GraphRule {

    @Override
    public String getCode() {
        return "prerequisite_cycle";
    }

    @Override
    public Severity getSeverity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        Nodes courses = graph.nodes(Section.COURSES);
        Attainability attainability = Attainability.of(graph);
        Cycles.reportAll(
                courses,
                courses.among(attainability::isBlocking),
                edge -> PropertyPath.of("prerequisites").index(courses.position(edge)),
                reporter);
    }
}
