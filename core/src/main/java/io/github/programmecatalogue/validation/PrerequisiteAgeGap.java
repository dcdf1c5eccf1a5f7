package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CatalogueGraph;

/**
 * No year of age should be left out between a required prerequisite and the course.
 *
 * <p>A newcomer of the course's age is too old for what comes before, and so is locked out; only those who came years ago
 * and waited can enter. Broken by a course for 12–15 that requires one for 7–10, since nobody of eleven
 * can be at either, unless an alternative ends later that does not start too late; one for 7–11 leaves no gap.
 * Archived courses are not asked.
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
