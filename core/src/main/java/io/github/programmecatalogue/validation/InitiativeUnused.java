package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.Id;
import java.util.BitSet;
import java.util.Map;

/**
 * Every initiative should be prepared for by a course.
 *
 * <p>A pupil who is after it would look in vain. Drafts and archived courses do not count; in a catalogue without any
 * other course, only the catalogue is reported. Broken by an initiative {@code nti-olympiad} that no course names.
 */
final class InitiativeUnused implements GraphRule {

    @Override
    public String getCode() {
        return "initiative_unused";
    }

    @Override
    public Severity getSeverity() {
        return Severity.INFO;
    }

    @Override
    public Grounds getGrounds() {
        return Grounds.all(Section.COURSES, "initiatives");
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        Nodes initiatives = graph.nodes(Section.INITIATIVES);
        CurrentCourses current = CurrentCourses.of(graph);
        if (initiatives.size() == 0 || current.isEmpty()) {
            return;
        }
        BitSet named = current.named(Relation.COURSE_INITIATIVE);
        for (int initiative = 0; initiative < initiatives.size(); initiative++) {
            if (!named.get(initiatives.first(initiative))) {
                reporter.report(
                        initiatives,
                        initiative,
                        PropertyPath.entity(),
                        Map.of("value", Id.of(initiatives.id(initiative))));
            }
        }
    }
}
