package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.AgeGroupNodes;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.value.AgeRange;
import java.util.BitSet;
import java.util.Map;

/**
 * Every age group should have a course for some of its ages.
 *
 * <p>The catalogue promises it something, and has nothing. Drafts, archived courses and courses whose ages nobody
 * states, or states as 0–99, do not count; where no age is known at all, nothing is reported. Broken by an age group of
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
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        BitSet covered = new BitSet(AgeYears.COUNT);
        Audience.forEach(graph, (course, ages) -> covered.set(AgeYears.first(ages), AgeYears.last(ages) + 1));
        AgeGroupNodes groups = graph.ageGroups();
        for (int group = 0; !covered.isEmpty() && group < groups.size(); group++) {
            AgeRange ages = groups.ages(group);
            if (covered.get(AgeYears.first(ages), AgeYears.last(ages) + 1).isEmpty()) {
                reporter.report(groups, group, PropertyPath.of("ageRange"), Map.of("value", ages));
            }
        }
    }
}
