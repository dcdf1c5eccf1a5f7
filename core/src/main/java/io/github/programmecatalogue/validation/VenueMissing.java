package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.OfferingNodes;
import io.github.programmecatalogue.model.DeliveryMode;
import java.util.Map;
import java.util.Optional;

/**
 * An offering on site should say where it takes place.
 *
 * <p>Parents choose by the way to the door. The mode is that of the offering, or else of its course; where neither
 * states one, and for an offering that is completed or cancelled, nothing is asked. Broken by an offering without a
 * venue of a course that is taught on site.
 */
final class VenueMissing implements GraphRule {

    @Override
    public String getCode() {
        return "venue_missing";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public Grounds getGrounds() {
        return Grounds.own("deliveryMode");
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        OfferingNodes offerings = graph.offerings();
        for (int offering = 0; offering < offerings.size(); offering++) {
            if (offerings.isCurrent(offering) && isOnSite(graph, offering) && !offerings.hasVenue(offering)) {
                reporter.report(offerings, offering, PropertyPath.of("venue"), Map.of());
            }
        }
    }

    private static boolean isOnSite(CatalogueGraph graph, int offering) {
        int course = graph.offerings().course(offering);
        Optional<DeliveryMode> mode = graph.offerings()
                .deliveryMode(offering)
                .or(() -> course == Nodes.NONE
                        ? Optional.empty()
                        : graph.courses().deliveryMode(course));
        return mode.filter(DeliveryMode.ONSITE::equals).isPresent();
    }
}
