package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.graph.Succession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** What courses are part of, directly or not. A cycle is followed once. */
final class Wholes {

    private final CourseNodes courses;
    private final int[] outermost;

    Wholes(CourseNodes courses) {
        this.courses = courses;
        this.outermost = new int[courses.size()];
        Arrays.fill(outermost, Nodes.NONE);
        for (int course = 0; course < courses.size(); course++) {
            find(course);
        }
    }

    private void find(int course) {
        if (whole(course) == Nodes.NONE) {
            outermost[course] = course;
            return;
        }
        List<Integer> way = new ArrayList<>();
        int next = course;
        while (next != Nodes.NONE && outermost[next] == Nodes.NONE) {
            way.add(next);
            outermost[next] = next;
            next = whole(next);
        }
        if (!way.isEmpty()) {
            int found = outermost[next == Nodes.NONE ? way.get(way.size() - 1) : next];
            way.forEach(part -> outermost[part] = found);
        }
    }

    private int whole(int course) {
        int edge = courses.edge(course, Relation.COURSE_PART_OF);
        return edge == Nodes.NONE ? Nodes.NONE : courses.target(edge);
    }

    /** Whether one course is part of the other, or both are of a third, be it outside the catalogue. */
    boolean areOfOne(int course, int other) {
        return outermost(course) == outermost(other);
    }

    /** The whole as a node, or as the negative number of what is not in the catalogue. */
    private int outermost(int course) {
        int whole = outermost[courses.first(course)];
        int edge = courses.edge(whole, Relation.COURSE_PART_OF);
        return edge == Nodes.NONE || courses.target(edge) != Nodes.NONE ? whole : courses.referent(edge);
    }

    /** The courses of which something is true, or of what they are part of; a whole outside the catalogue is given credit. */
    static BitSet inherited(CourseNodes courses, IntPredicate isTrue) {
        BitSet own = new BitSet(courses.size());
        for (int course = 0; course < courses.size(); course++) {
            own.set(course, isTrue.test(course) || isPartOfWholeElsewhere(courses, course));
        }
        if (own.cardinality() == courses.size()) {
            return own;
        }
        Succession succession = Succession.of(courses.among(edge -> courses.relation(edge) == Relation.COURSE_PART_OF));
        own.stream().forEach(course -> succession.give(course, 1));
        succession.spread(Integer.MAX_VALUE);
        BitSet inherited = new BitSet(courses.size());
        for (int course = 0; course < courses.size(); course++) {
            inherited.set(course, succession.held(course) != 0);
        }
        return inherited;
    }

    private static boolean isPartOfWholeElsewhere(CourseNodes courses, int course) {
        int partOf = courses.edge(course, Relation.COURSE_PART_OF);
        return partOf != Nodes.NONE && courses.target(partOf) == Nodes.NONE;
    }
}
