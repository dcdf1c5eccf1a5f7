package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.Attainability;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.Id;
import java.util.Map;

/**
 * A prerequisite should not be stated if another already requires it.
 *
 * <p>Lists of prerequisites are read one by one, and the shortest that says all is the clearest. Broken by a course that
 * requires {@code python} and {@code algorithms}, where {@code algorithms} requires {@code python}. A school may want
 * to say it all the same, so the rule runs only when asked to.
 *
 * <p>No way is known to find all of them in time linear in courses and prerequisites; the search ends after ten million
 * steps, and then says how many courses it has not looked at.
 */
final class PrerequisiteRedundant implements GraphRule {

    private static final long MOST_STEPS = 10_000_000;

    private final long mostSteps;

    PrerequisiteRedundant() {
        this(MOST_STEPS);
    }

    PrerequisiteRedundant(long mostSteps) {
        this.mostSteps = mostSteps;
    }

    @Override
    public String getCode() {
        return "prerequisite_redundant";
    }

    @Override
    public Severity getSeverity() {
        return Severity.INFO;
    }

    @Override
    public boolean isOnByDefault() {
        return false;
    }

    /** A course that could not be read may have been on a cycle. */
    @Override
    public Grounds getGrounds() {
        return Grounds.all(Section.COURSES, "prerequisites");
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        CourseNodes courses = graph.courses();
        Attainability attainability = Attainability.of(graph);
        Requirements requirements = new Requirements(courses);
        long stepsLeft = mostSteps;
        for (int course = 0; course < courses.size(); course++) {
            // On and behind a cycle everything requires everything; that is prerequisite_cycle's to say.
            if (requirements.areSeveral(course) && attainability.isAttainable(course)) {
                stepsLeft -= requirements.follow(course, stepsLeft);
                if (stepsLeft <= 0) {
                    reporter.report(PropertyPath.entity(), Map.of("unexamined", courses.size() - course));
                    return;
                }
                report(courses, course, requirements, reporter);
            }
        }
    }

    private static void report(CourseNodes courses, int course, Requirements requirements, Reporter reporter) {
        Alternatives.forEach(courses, course, prerequisite -> {
            int through = requirements.through(prerequisite);
            if (through != Nodes.NONE) {
                reporter.report(
                        courses,
                        course,
                        prerequisite.path(),
                        Map.of("value", prerequisite.ids(), "through", Id.of(courses.id(through))));
            }
        });
    }
}
