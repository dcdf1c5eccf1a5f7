package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.Id;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The competencies of a framework should be taught by courses: one finding tells how many of them are not.
 *
 * <p>It shows a school where its curriculum has blanks. Only competencies count that are not broader than another, and
 * only courses that name the very competency; drafts and archived courses do not, and in a catalogue without any other
 * course only the catalogue is reported. Broken by a framework of 21 competencies of which courses teach 20.
 */
final class CompetencyNotTaught implements GraphRule {

    @Override
    public String getCode() {
        return "competency_not_taught";
    }

    @Override
    public Severity getSeverity() {
        return Severity.INFO;
    }

    @Override
    public Grounds getGrounds() {
        return Grounds.all(Section.COURSES, "teaches").andAll(Section.COMPETENCIES, "broader");
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        CurrentCourses current = CurrentCourses.of(graph);
        if (current.isEmpty()) {
            return;
        }
        BitSet taught = current.named(Relation.COURSE_TEACHES);
        leavesByFramework(graph.nodes(Section.COMPETENCIES)).forEach((framework, leaves) -> {
            List<Id<?>> untaught = new ArrayList<>();
            for (int leaf : leaves) {
                if (!taught.get(leaf)) {
                    untaught.add(Id.of(graph.nodes(Section.COMPETENCIES).id(leaf)));
                }
            }
            if (!untaught.isEmpty()) {
                reporter.report(
                        graph.frameworks(),
                        framework,
                        PropertyPath.entity(),
                        Map.of("value", untaught, "n", untaught.size(), "m", leaves.size()));
            }
        });
    }

    private static Map<Integer, List<Integer>> leavesByFramework(Nodes competencies) {
        BitSet broader = Competencies.broader(competencies);
        Map<Integer, List<Integer>> leaves = new TreeMap<>();
        for (int competency = 0; competency < competencies.size(); competency++) {
            int framework = Competencies.framework(competencies, competency);
            if (framework != Nodes.NONE && competencies.first(competency) == competency && !broader.get(competency)) {
                leaves.computeIfAbsent(framework, key -> new ArrayList<>()).add(competency);
            }
        }
        return leaves;
    }
}
