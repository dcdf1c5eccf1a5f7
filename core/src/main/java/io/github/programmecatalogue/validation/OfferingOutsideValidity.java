package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.OfferingNodes;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.Id;
import java.util.Map;
import java.util.Optional;

/**
 * An offering should run while its course may be taught.
 *
 * <p>A licence or an approval ends where the validity does. Only the days that are stated count: an offering without an
 * end may end in time; and one that is completed or cancelled is not asked. Broken by an offering until 2027-05-31 of a
 * course that is valid until 2026-12-31.
 */
final class OfferingOutsideValidity implements GraphRule {

    @Override
    public String getCode() {
        return "offering_outside_validity";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        CourseNodes courses = graph.courses();
        OfferingNodes offerings = graph.offerings();
        offerings.forEachCurrent((offering, course) -> {
            Optional<DateRange> validity = courses.validity(course);
            Optional<DateRange> period = offerings.period(offering);
            if (validity.isPresent() && period.isPresent() && !mayLieWithin(validity.get(), period.get())) {
                reporter.report(
                        offerings,
                        offering,
                        PropertyPath.of("period"),
                        Map.of("value", period.get(), "course", Id.of(courses.id(course)), "validity", validity.get()));
            }
        });
    }

    private static boolean mayLieWithin(DateRange validity, DateRange period) {
        return period.getFrom().map(validity::contains).orElse(true)
                && period.getTo().map(validity::contains).orElse(true);
    }
}
