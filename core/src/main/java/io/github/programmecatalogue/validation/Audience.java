package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.ChildhoodAgeValidator;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.OfferingNodes;
import io.github.programmecatalogue.value.AgeRange;
import java.util.Optional;

/**
 * For whom a catalogue has courses: the ages of each current course, or of its current offerings where it states none.
 * A course whose ages nobody states is for nobody known; nor is one for 12–99, whose highest age nobody knew.
 */
final class Audience {

    private Audience() {}

    /** Takes the ages of one course after another; perhaps several ranges for one course. */
    interface Visitor {
        void visit(int course, AgeRange ages);
    }

    static void forEach(CatalogueGraph graph, Visitor visitor) {
        CourseNodes courses = graph.courses();
        CurrentCourses current = CurrentCourses.of(graph);
        current.stream().forEach(course -> stated(courses.ages(course)).ifPresent(ages -> visitor.visit(course, ages)));
        OfferingNodes offerings = graph.offerings();
        offerings.forEachCurrent((offering, course) -> {
            if (current.contains(course) && stated(courses.ages(course)).isEmpty()) {
                stated(offerings.ages(offering)).ifPresent(ages -> visitor.visit(course, ages));
            }
        });
    }

    private static Optional<AgeRange> stated(Optional<AgeRange> ages) {
        return ages.filter(range -> !ChildhoodAgeValidator.isPlaceholder(range));
    }
}
