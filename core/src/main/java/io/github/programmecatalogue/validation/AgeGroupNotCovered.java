package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.AgeGroupNodes;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.AgeRange;
import java.util.BitSet;
import java.util.Map;

/**
 * Every age group should have a course for some of its ages.
 *
 * <p>The catalogue promises it something, and has nothing. Drafts, archived courses and courses whose ages nobody
 * states, or states as 0–99, do not count, but the finding says of how many nobody
 * states them; where no age is known at all, nothing is reported. Broken by an age group of
 * 14–17 where every course is for 7–13.
 */
final class AgeGroupNotCovered implements GraphRule {

    @Override
    public String getCode() {
        return "age_group_not_covered";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public Grounds getGrounds() {
        return Grounds.all(Section.COURSES, "ageRange").andAll(Section.OFFERINGS, "ageRange");
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        AgeGroupNodes groups = graph.ageGroups();
        if (groups.size() == 0) {
            return;
        }
        BitSet covered = new BitSet(AgeYears.COUNT);
        BitSet stated = new BitSet();
        Audience.forEach(graph, (course, ages) -> {
            covered.set(AgeYears.first(ages), AgeYears.last(ages) + 1);
            stated.set(course);
        });
        long unstated = CurrentCourses.of(graph).stream()
                .filter(course -> !stated.get(course) && !isPart(graph.courses(), course))
                .count();
        for (int group = 0; !covered.isEmpty() && group < groups.size(); group++) {
            AgeRange ages = groups.ages(group);
            if (covered.get(AgeYears.first(ages), AgeYears.last(ages) + 1).isEmpty()) {
                reporter.report(groups, group, PropertyPath.of("ageRange"), evidence(ages, unstated));
            }
        }
    }

    /** A part of another course is for the ages of that. */
    private static boolean isPart(CourseNodes courses, int course) {
        return courses.edge(course, Relation.COURSE_PART_OF) != Nodes.NONE;
    }

    private static Map<String, ?> evidence(AgeRange ages, long unstated) {
        return unstated == 0 ? Map.of("value", ages) : Map.of("value", ages, "unstated", unstated);
    }
}
