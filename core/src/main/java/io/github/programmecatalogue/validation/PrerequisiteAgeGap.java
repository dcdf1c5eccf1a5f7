package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CatalogueGraph;

/**
 * A required prerequisite should not end more than a year before the course begins.
 *
 * <p>A newcomer of the course's age is too old for what comes before, and so is locked out; only those who came years ago
 * and waited can enter. Broken by a course for 14–17 that requires one for 7–10, unless an alternative ends later.
 */
final class PrerequisiteAgeGap implements GraphRule {

    @Override
    public String getCode() {
        return "prerequisite_age_gap";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        PrerequisiteAges.forEach(graph, ages -> {
            if (ages.endTooEarly()) {
                ages.report(reporter);
            }
        });
    }
}
