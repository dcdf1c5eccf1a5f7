package io.github.programmecatalogue.query;

import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.Id;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The courses of a catalogue, their nodes in its graph, and the way from one to the other. */
final class CourseLookup {

    private final CourseNodes nodes;
    private final List<Course> courses;
    private final Directory<Course> directory;
    /** The nodes of the courses that the directory has, which leaves duplicates out. */
    private final int[] firsts;

    CourseLookup(CourseNodes nodes, List<Course> courses, Directory<Course> directory) {
        this.nodes = nodes;
        this.courses = courses;
        this.directory = directory;
        this.firsts = IntStream.range(0, nodes.size())
                .filter(node -> nodes.first(node) == node)
                .toArray();
    }

    CourseNodes nodes() {
        return nodes;
    }

    /** The first course of an id, or {@link Nodes#NONE}. */
    int node(Id<Course> id) {
        int place = directory.place(id.toString());
        return place == Directory.NONE ? Nodes.NONE : firsts[place];
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
