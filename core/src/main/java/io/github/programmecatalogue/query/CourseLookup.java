package io.github.programmecatalogue.query;

import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Trace;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.Id;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The courses of a catalogue, their nodes in its graph, and the way from one to the other. */
final class CourseLookup {

    private final CatalogueGraph graph;
    private final List<Course> courses;
    private final Map<Id<Course>, Integer> nodes = new HashMap<>();

    private CourseLookup(CatalogueGraph graph, List<Course> courses) {
        this.graph = graph;
        this.courses = courses;
        for (int node = 0; node < courses.size(); node++) {
            nodes.putIfAbsent(courses.get(node).getId(), node);
        }
    }

    static CourseLookup of(Catalogue catalogue) {
        Trace trace = new Trace();
        catalogue.entries().forEach(trace::add);
        return new CourseLookup(trace.toGraph(), catalogue.getCourses());
    }

    CatalogueGraph graph() {
        return graph;
    }

    CourseNodes nodes() {
        return graph.courses();
    }

    /** The first course of an id, or {@link Nodes#NONE}. */
    int node(Id<Course> id) {
        return nodes.getOrDefault(id, Nodes.NONE);
    }

    int require(Id<Course> id) {
        int node = node(id);
        if (node == Nodes.NONE) {
            throw new IllegalArgumentException("Course must be in the catalogue: " + id);
        }
        return node;
    }

    Course course(int node) {
        return courses.get(node);
    }

    /** Courses in document order. */
    List<Course> courses(BitSet nodes) {
        return nodes.stream().mapToObj(courses::get).toList();
    }
}
