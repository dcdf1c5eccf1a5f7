package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.model.Section;
import java.util.BitSet;
import java.util.Map;

/**
 * It should be clear who teaches a course: by its provider, by that of a cluster or of an offering, or because the
 * catalogue has but one. A module is taught by whoever teaches the whole that it is part of.
 *
 * <p>Nobody can enrol where nobody teaches. A cluster that is not in the catalogue may well have a provider. Asked of
 * drafts too, but not of archived courses. Broken by a course without a provider in a catalogue of two centres.
 */
final class ProviderMissing implements GraphRule {

    @Override
    public String getCode() {
        return "provider_missing";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public Grounds getGrounds() {
        return Grounds.all(Section.COURSES, "partOf", "provider", "clusters")
                .andAll(Section.CLUSTERS, "provider")
                .andAll(Section.OFFERINGS, "provider")
                .andAll(Section.PROVIDERS);
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        CourseNodes courses = graph.courses();
        CourseProviders providers = new CourseProviders(graph);
        BitSet taught = Wholes.inherited(courses, providers::areThere);
        for (int course = taught.nextClearBit(0); course < courses.size(); course = taught.nextClearBit(course + 1)) {
            if (!courses.isArchived(course)) {
                reporter.report(courses, course, PropertyPath.of("provider"), Map.of());
            }
        }
    }
}
