package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Digraph;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.graph.Succession;
import io.github.programmecatalogue.value.Id;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What comes before each course, up to 64 marks at a time, such as what is taught there.
 *
 * <p>A course is two nodes: who enters it, and who has finished it. Before one enters come the prerequisites, finished,
 * and what comes before the whole that the course is part of; before one has finished come the entry, and the parts of
 * the course, finished as well.
 */
final class PrecedingCourses {

    private final CourseNodes courses;
    private final Map<Integer, List<Integer>> parts = new HashMap<>();
    private final Succession succession;

    PrecedingCourses(CourseNodes courses) {
        this.courses = courses;
        References.forEach(
                courses,
                Relation.COURSE_PART_OF,
                (part, edge, whole) ->
                        parts.computeIfAbsent(whole, key -> new ArrayList<>()).add(part));
        this.succession = Succession.of(digraph(courses, parts));
    }

    private static Digraph digraph(CourseNodes courses, Map<Integer, List<Integer>> parts) {
        int size = courses.size();
        Digraph.Builder digraph = Digraph.builder(2 * size);
        for (int course = 0; course < size; course++) {
            for (int edge = courses.firstEdge(course); edge < courses.firstEdge(course + 1); edge++) {
                int target = courses.target(edge);
                if (Alternatives.isPrerequisite(courses, edge) && target != Nodes.NONE && target != course) {
                    digraph.addEdge(size + target, edge);
                } else if (courses.relation(edge) == Relation.COURSE_PART_OF && target != Nodes.NONE) {
                    digraph.addEdge(target, edge);
                }
            }
            digraph.endNode();
        }
        for (int course = 0; course < size; course++) {
            digraph.addEdge(course, course);
            for (int part : parts.getOrDefault(course, List.of())) {
                digraph.addEdge(size + part, part);
            }
            digraph.endNode();
        }
        return digraph.build();
    }

    /**
     * The courses of which it is known what all courses before them teach: they have prerequisites, all of them in the
     * catalogue and none, direct or not, silent on what it teaches.
     */
    BitSet known() {
        BitSet followers = new BitSet(courses.size());
        for (int course = 0; course < courses.size(); course++) {
            boolean teaches = parts.containsKey(course);
            boolean teachesUnknown = false;
            boolean followsUnknown = false;
            for (int edge = courses.firstEdge(course); edge < courses.firstEdge(course + 1); edge++) {
                boolean isElsewhere = courses.target(edge) == Nodes.NONE;
                if (courses.relation(edge) == Relation.COURSE_TEACHES) {
                    teaches = true;
                    teachesUnknown |=
                            isElsewhere && !Id.of(courses.targetId(edge)).isExternal();
                } else if (Alternatives.isPrerequisite(courses, edge)) {
                    followsUnknown |= isElsewhere;
                    if (courses.target(edge) != courses.first(course)) {
                        followers.set(course);
                    }
                } else if (courses.relation(edge) == Relation.COURSE_PART_OF) {
                    followsUnknown |= isElsewhere;
                }
            }
            if (followsUnknown) {
                succession.give(course, 1);
            }
            if (!teaches || teachesUnknown) {
                teach(course, 1);
            }
        }
        succession.spread(Integer.MAX_VALUE);
        BitSet known = new BitSet(courses.size());
        followers.stream().filter(course -> before(course) == 0).forEach(known::set);
        clear();
        return known;
    }

    /** Lets a course hand on marks to all that it comes before, when they are next spread. */
    void teach(int course, long marks) {
        succession.give(courses.size() + course, marks);
    }

    /** Hands on all marks that were given, up to the last of some courses; how many steps that took. */
    long spread(int lastRank) {
        return succession.spread(lastRank);
    }

    /** Where the entry to a course comes in the succession. */
    int rank(int course) {
        return succession.rank(course);
    }

    /** The marks of what comes before a course. */
    long before(int course) {
        return succession.held(course);
    }

    /** Takes all marks back. */
    void clear() {
        succession.clear();
    }
}
