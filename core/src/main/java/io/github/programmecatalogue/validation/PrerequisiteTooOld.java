package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CatalogueGraph;

/**
 * A required prerequisite must not start above the highest age of the course.
 *
 * <p>When pupils are old enough for what comes before, they are too old for the course, so that nobody can take both. An
 * alternative that starts early enough mends it. Broken by a course for 7–10 that requires one for 12–15.
 * Archived courses are not asked.
 */
final class PrerequisiteTooOld implements GraphRule {

    @Override
    public String getCode() {
        return "prerequisite_too_old";
    }

    @Override
    public Severity getSeverity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        PrerequisiteAges.forEach(graph, ages -> {
            if (ages.startTooLate()) {
                ages.report(reporter);
            }
        });
    }
}
