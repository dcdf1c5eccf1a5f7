package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.OfferingNodes;
import io.github.programmecatalogue.value.AgeRange;

/**
 * For whom a catalogue has courses: the ages of each current course, or of its current offerings where it states none.
 * A course whose ages nobody states is for nobody known.
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
        current.stream().forEach(course -> courses.ages(course).ifPresent(ages -> visitor.visit(course, ages)));
        OfferingNodes offerings = graph.offerings();
        offerings.forEachCurrent((offering, course) -> {
            if (current.contains(course) && courses.ages(course).isEmpty()) {
                offerings.ages(offering).ifPresent(ages -> visitor.visit(course, ages));
            }
        });
    }
}
