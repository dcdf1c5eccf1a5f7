package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.validation.CompetencyNeeds.Need;
import io.github.programmecatalogue.validation.CompetencyNeeds.Place;
import io.github.programmecatalogue.value.Id;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A competency that a course requires should be taught, at that proficiency or above, by a course before it.
 *
 * <p>A pupil who came all the way that the catalogue shows would still not be let in, or not keep up. Broken by a course
 * that requires {@code programming} at 3 after {@code scratch}, which teaches it at 2. Every prerequisite counts, direct
 * or not, recommended or not, and each of its alternatives; with a course come its parts, and before a part comes what is
 * before its whole. Whoever teaches a narrower competency, direct or not, teaches the broader one at that proficiency.
 *
 * <p>Archived courses are not asked, though what they teach counts. Courses without prerequisites are passed over, since
 * their pupils may come from anywhere; so are those before which there is a course that does not say what it teaches, or
 * teaches something that is not in the catalogue, and those before which, or around which, there is one outside the
 * catalogue, since all of these may teach anything.
 *
 * <p>No way is known to ask for any number of competencies along a long chain in time linear in courses; the search ends
 * after 500 million steps, which catalogues of a country do not take, and then says how many requirements it has not
 * looked at.
 */
final class CompetencyNotTaughtBefore implements GraphRule {

    private static final long MOST_STEPS = 500_000_000;

    private final long mostSteps;

    CompetencyNotTaughtBefore() {
        this(MOST_STEPS);
    }

    CompetencyNotTaughtBefore(long mostSteps) {
        this.mostSteps = mostSteps;
    }

    @Override
    public String getCode() {
        return "competency_not_taught_before";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public Grounds getGrounds() {
        return Grounds.all(Section.COURSES, "teaches", "prerequisites", "partOf")
                .andAll(Section.COMPETENCIES, "broader");
    }

    /**
     * Takes as many passes as there are times 64 distinct competencies and levels required, each of which meets only the
     * courses from those that teach them to the last that requires them.
     */
    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        CourseNodes courses = graph.courses();
        if (!CompetencyNeeds.areThere(courses)) {
            return;
        }
        PrecedingCourses preceding = new PrecedingCourses(courses);
        BitSet judged = preceding.known();
        judged.stream().filter(courses::isArchived).forEach(judged::clear);
        CompetencyNeeds needs = CompetencyNeeds.of(courses, judged);
        CompetencyTeachers teachers = CompetencyTeachers.of(graph, needs);
        List<List<Need>> passes = needs.inPassesOf(Long.SIZE);
        long stepsLeft = mostSteps;
        for (int i = 0; i < passes.size(); i++) {
            if (stepsLeft <= 0) {
                reporter.report(PropertyPath.entity(), Map.of("unexamined", places(passes.subList(i, passes.size()))));
                return;
            }
            List<Need> pass = passes.get(i);
            stepsLeft -= teachers.give(pass, preceding);
            stepsLeft -= preceding.spread(last(pass, preceding));
            report(courses, pass, preceding, reporter);
            preceding.clear();
        }
    }

    private static int places(List<List<Need>> passes) {
        return passes.stream()
                .flatMap(List::stream)
                .mapToInt(need -> need.places().size())
                .sum();
    }

    private static int last(List<Need> pass, PrecedingCourses preceding) {
        return pass.stream()
                .flatMap(need -> need.places().stream())
                .mapToInt(place -> preceding.rank(place.course()))
                .max()
                .orElse(0);
    }

    private static void report(CourseNodes courses, List<Need> pass, PrecedingCourses preceding, Reporter reporter) {
        for (int i = 0; i < pass.size(); i++) {
            for (Place place : pass.get(i).places()) {
                if ((preceding.before(place.course()) & 1L << i) == 0) {
                    report(courses, place, reporter);
                }
            }
        }
    }

    private static void report(CourseNodes courses, Place place, Reporter reporter) {
        Id<?> competency = Id.of(courses.targetId(place.edge()));
        int proficiency = courses.proficiency(place.edge());
        reporter.report(
                courses,
                place.course(),
                References.levelPath(courses, place.edge()),
                proficiency <= 0
                        ? Map.of("value", competency)
                        : Map.of("value", competency, "proficiency", proficiency));
    }
}
