package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.model.Direction;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The direction of a course should be that of one of its clusters.
 *
 * <p>Reports to the authorities count courses by direction, and readers browse them by cluster: both should find the
 * same. Where one of the clusters states no direction, or is not in the catalogue, nothing is asked; courses of any
 * status are, since reports go back in time. Broken by an
 * artistic course in none but technical clusters.
 */
final class DirectionMismatch implements GraphRule {

    @Override
    public String getCode() {
        return "direction_mismatch";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public Grounds getGrounds() {
        return Grounds.own("clusters");
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        CourseNodes courses = graph.courses();
        for (int course = 0; course < courses.size(); course++) {
            Optional<Direction> direction = courses.direction(course);
            if (direction.isPresent()) {
                Set<Direction> ofClusters = directionsOfClusters(graph, course);
                if (!ofClusters.isEmpty() && !ofClusters.contains(direction.get())) {
                    reporter.report(
                            courses,
                            course,
                            PropertyPath.of("direction"),
                            Map.of("value", direction.get(), "directions", List.copyOf(ofClusters)));
                }
            }
        }
    }

    /** The directions of a course's clusters; empty if one of them is not known. */
    private static Set<Direction> directionsOfClusters(CatalogueGraph graph, int course) {
        CourseNodes courses = graph.courses();
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        for (int edge = courses.firstEdge(course); edge < courses.firstEdge(course + 1); edge++) {
            if (courses.relation(edge) == Relation.COURSE_CLUSTER) {
                int cluster = courses.target(edge);
                Optional<Direction> direction = cluster == Nodes.NONE
                        ? Optional.empty()
                        : graph.clusters().direction(cluster);
                if (direction.isEmpty()) {
                    return Set.of();
                }
                directions.add(direction.get());
            }
        }
        return directions;
    }
}
