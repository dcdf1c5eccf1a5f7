package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.Attainability;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.Digraph;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.model.Section;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Prerequisites should not lead back to the course itself, even if the circle can be avoided.
 *
 * <p>Courses can be entered all the same, but each is said to come before the other, and no order of learning can show
 * both. Broken by {@code scratch} that recommends {@code python}, which requires {@code scratch}. One finding tells of
 * all courses that lead to one another; those that {@link PrerequisiteCycle} has told of already are passed over.
 */
final class PrerequisiteLoop implements GraphRule {

    @Override
    public String getCode() {
        return "prerequisite_loop";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public Grounds getGrounds() {
        return Grounds.all(Section.COURSES, "prerequisites");
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        Nodes courses = graph.nodes(Section.COURSES);
        Attainability attainability = Attainability.of(graph);
        BitSet told = new BitSet(courses.size());
        for (int[] component : courses.among(attainability::isBlocking).cycles()) {
            Arrays.stream(component).forEach(told::set);
        }
        Digraph prerequisites = courses.among(edge -> Alternatives.isPrerequisite(courses, edge));
        for (int[] component : prerequisites.cycles()) {
            if (Arrays.stream(component).noneMatch(told::get)) {
                Cycles.report(
                        courses,
                        prerequisites,
                        component,
                        edge -> PropertyPath.of("prerequisites").index(courses.position(edge)),
                        reporter);
            }
        }
    }
}
