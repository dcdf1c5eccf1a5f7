package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.Id;
import java.util.Arrays;
import java.util.Map;

/**
 * A proficiency must not be above the highest on the scale of the competency's framework.
 *
 * <p>The number means nothing to anybody who knows the framework; most often another scale was in mind. Broken by a
 * course that teaches a competency at 9 where the framework has eight levels. A framework without a scale, and a
 * competency without a framework, allow any.
 */
final class ProficiencyExceedsScale implements GraphRule {

    @Override
    public String getCode() {
        return "proficiency_exceeds_scale";
    }

    @Override
    public Severity getSeverity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        int[] scales = scales(graph);
        CourseNodes courses = graph.courses();
        for (Relation relation : new Relation[] {Relation.COURSE_REQUIRES_COMPETENCY, Relation.COURSE_TEACHES}) {
            References.forEach(courses, relation, (course, edge, competency) -> {
                if (courses.proficiency(edge) > scales[competency]) {
                    reporter.report(
                            courses,
                            course,
                            References.levelPath(courses, edge).property("proficiency"),
                            Map.of(
                                    "value", courses.proficiency(edge),
                                    "levels", scales[competency],
                                    "competency", Id.of(courses.targetId(edge))));
                }
            });
        }
    }

    /** The highest proficiency of each competency, without bound where there is no scale. */
    private static int[] scales(CatalogueGraph graph) {
        Nodes competencies = graph.nodes(Section.COMPETENCIES);
        int[] scales = new int[competencies.size()];
        Arrays.fill(scales, Integer.MAX_VALUE);
        References.forEach(competencies, Relation.COMPETENCY_FRAMEWORK, (competency, edge, framework) -> {
            if (graph.frameworks().levels(framework) > 0) {
                scales[competency] = graph.frameworks().levels(framework);
            }
        });
        return scales;
    }
}
