package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Relation;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The courses that count where a rule asks what a catalogue covers: those published or suspended. Drafts and archived
 * courses do not, since nobody can attend them; neither does a course whose id an earlier one has.
 */
final class CurrentCourses {

    private final CourseNodes courses;

    private CurrentCourses(CourseNodes courses) {
        this.courses = courses;
    }

    static CurrentCourses of(CatalogueGraph graph) {
        return new CurrentCourses(graph.courses());
    }

    boolean isEmpty() {
        return stream().findAny().isEmpty();
    }

    boolean contains(int course) {
        return courses.isCurrent(course) && courses.first(course) == course;
    }

    /** The courses in document order. */
    IntStream stream() {
        return IntStream.range(0, courses.size()).filter(this::contains);
    }

    /** The entities that some course names in one way, as nodes of the section that it refers to. */
    BitSet named(Relation relation) {
        BitSet named = new BitSet();
        stream().forEach(course -> courses.forEachTarget(course, relation, named::set));
        return named;
    }
}
