package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.model.Level;
import java.util.Map;
import java.util.Optional;

/**
 * An advanced course should not come before an introductory one.
 *
 * <p>An introductory course is for those who have never done it; most often the two levels, or the two courses, were
 * mixed up. Broken by an introductory course whose prerequisite, required or recommended, is advanced in each of its
 * alternatives. A single step is no fault: an introduction to machine learning comes after the basics of Python.
 * Archived courses are not asked.
 */
final class PrerequisiteLevelAbove implements GraphRule {

    @Override
    public String getCode() {
        return "prerequisite_level_above";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        CourseNodes courses = graph.courses();
        Alternatives.forEach(courses, prerequisite -> {
            if (is(Level.INTRODUCTORY, courses.level(prerequisite.course()))
                    && !courses.isArchived(prerequisite.course())
                    && prerequisite.areAll(
                            target -> is(Level.ADVANCED, courses.level(target)) && !courses.isArchived(target))) {
                reporter.report(
                        courses, prerequisite.course(), prerequisite.path(), Map.of("value", prerequisite.ids()));
            }
        });
    }

    private static boolean is(Level level, Optional<Level> stated) {
        return stated.filter(level::equals).isPresent();
    }
}
