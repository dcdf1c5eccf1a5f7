package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Succession;
import io.github.programmecatalogue.value.Id;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A competency that a course requires should be taught, at that proficiency or above, by a course before it.
 *
 * <p>A pupil who came all the way that the catalogue shows would still not be let in, or not keep up. Broken by a course
 * that requires {@code programming} at 3 after {@code scratch}, which teaches it at 2. Every prerequisite counts, direct
 * or not, recommended or not, and each of its alternatives.
 *
 * <p>Courses without prerequisites are passed over, since their pupils may come from anywhere; so are those before which
 * there is a course that does not say what it teaches, or one outside the catalogue, since it may teach anything.
 */
final class CompetencyNotTaughtBefore implements GraphRule {

    @Override
    public String getCode() {
        return "competency_not_taught_before";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    /**
     * Takes as many passes as there are times 64 distinct competencies required, each of which meets only the courses
     * from those that teach them to the last that requires them.
     */
    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        CourseNodes courses = graph.courses();
        Succession succession = Succession.of(courses.among(edge -> Alternatives.isPrerequisite(courses, edge)));
        BitSet judged = PrecedingCourses.known(courses, succession);
        CompetencyNeeds needs = CompetencyNeeds.of(courses, judged);
        for (List<CompetencyNeeds.Need> pass : needs.inPassesOf(Long.SIZE)) {
            check(courses, pass, needs, succession, reporter);
        }
    }

    private static void check(
            CourseNodes courses,
            List<CompetencyNeeds.Need> pass,
            CompetencyNeeds needs,
            Succession succession,
            Reporter reporter) {
        int last = 0;
        for (int i = 0; i < pass.size(); i++) {
            long mark = 1L << i;
            needs.forEachTeacher(pass.get(i), course -> succession.give(course, mark));
            for (CompetencyNeeds.Place place : needs.places(pass.get(i))) {
                last = Math.max(last, succession.rank(place.course()));
            }
        }
        succession.spread(last);
        for (int i = 0; i < pass.size(); i++) {
            for (CompetencyNeeds.Place place : needs.places(pass.get(i))) {
                if ((succession.received(place.course()) & 1L << i) == 0) {
                    report(courses, place, pass.get(i), reporter);
                }
            }
        }
        succession.clear();
    }

    private static void report(
            CourseNodes courses, CompetencyNeeds.Place place, CompetencyNeeds.Need need, Reporter reporter) {
        Id<?> competency = Id.of(need.competency());
        reporter.report(
                courses,
                place.course(),
                References.levelPath(courses, place.edge()),
                need.proficiency() == 0
                        ? Map.of("value", competency)
                        : Map.of("value", competency, "proficiency", need.proficiency()));
    }
}
