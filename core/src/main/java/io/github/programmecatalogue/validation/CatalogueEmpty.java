package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.model.Section;
import java.util.Map;

/**
 * The catalogue should have at least one course.
 *
 * <p>Most often an export went wrong. A course of any status counts, since drafts may be all that there is yet. Broken
 * by a catalogue of providers and clusters alone.
 */
final class CatalogueEmpty implements GraphRule {

    @Override
    public String getCode() {
        return "catalogue_empty";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public Grounds getGrounds() {
        return Grounds.all(Section.COURSES);
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        if (graph.courses().size() == 0) {
            reporter.report(PropertyPath.of("courses"), Map.of());
        }
    }
}
