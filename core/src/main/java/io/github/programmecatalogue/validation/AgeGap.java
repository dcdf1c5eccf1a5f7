package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.AgeRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A cluster should have courses for every age of childhood between its youngest pupils and its oldest. Off unless asked
 * for.
 *
 * <p>Who has finished the last course before the gap must wait for years. Drafts, archived courses and courses whose
 * ages nobody states, or states as 0–99, do not count. Broken by a cluster with courses for 7–10 and 14–17: it has
 * nothing for 11–13.
 */
final class AgeGap implements GraphRule {

    @Override
    public String getCode() {
        return "age_gap";
    }

    @Override
    public Severity getSeverity() {
        return Severity.INFO;
    }

    @Override
    public boolean isOnByDefault() {
        return false;
    }

    @Override
    public Grounds getGrounds() {
        return Grounds.all(Section.COURSES, "ageRange", "clusters").andAll(Section.OFFERINGS, "ageRange");
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        AgeRange childhood = conditions.getLimits().getChildhood();
        coveredByCluster(graph).forEach((cluster, covered) -> {
            List<AgeRange> gaps = gaps(covered, childhood);
            if (!gaps.isEmpty()) {
                reporter.report(graph.clusters(), cluster, PropertyPath.entity(), Map.of("value", gaps));
            }
        });
    }

    private static Map<Integer, BitSet> coveredByCluster(CatalogueGraph graph) {
        CourseNodes courses = graph.courses();
        Map<Integer, BitSet> covered = new TreeMap<>();
        Audience.forEach(
                graph,
                (course, ages) -> courses.forEachTarget(
                        course,
                        Relation.COURSE_CLUSTER,
                        cluster -> covered.computeIfAbsent(cluster, key -> new BitSet(AgeYears.COUNT))
                                .set(AgeYears.first(ages), AgeYears.last(ages) + 1)));
        return covered;
    }

    private static List<AgeRange> gaps(BitSet covered, AgeRange childhood) {
        List<AgeRange> gaps = new ArrayList<>();
        int start = covered.nextClearBit(covered.nextSetBit(0));
        for (int end = covered.nextSetBit(start); end >= 0; end = covered.nextSetBit(start)) {
            AgeRange.of(start, end - 1).intersection(childhood).ifPresent(gaps::add);
            start = covered.nextClearBit(end);
        }
        return gaps;
    }
}
