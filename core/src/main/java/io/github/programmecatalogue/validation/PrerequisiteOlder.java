package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CatalogueGraph;

/**
 * A required prerequisite should not start at a higher age than the course.
 *
 * <p>The youngest for whom the course says that it is cannot have taken what comes before. Broken by a course for 7–12 that
 * requires one for 9–12, unless there is an alternative for 7. A course from 0 states no lowest age ("all ages", "up to 9")
 * and is passed over, as is what {@link PrerequisiteTooOld} reports.
 * Archived courses are not asked.
 */
final class PrerequisiteOlder implements GraphRule {

    @Override
    public String getCode() {
        return "prerequisite_older";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        PrerequisiteAges.forEach(graph, ages -> {
            if (ages.startLater() && !ages.startTooLate()) {
                ages.report(reporter);
            }
        });
    }
}
