package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Digraph;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.graph.Succession;
import io.github.programmecatalogue.value.Id;
import java.util.BitSet;

/** What comes before a course: its prerequisites and what comes before these, and the parts of each. */
final class PrecedingCourses {

    private PrecedingCourses() {}

    /** Hands on what is given to a course to those that follow it, and to the wholes of it. */
    static Succession succession(CourseNodes courses) {
        Digraph parts = courses.among(edge -> courses.relation(edge) == Relation.COURSE_PART_OF)
                .reversed();
        return Succession.of(courses.among(edge -> Alternatives.isPrerequisite(courses, edge))
                .with(parts));
    }

    /**
     * The courses of which it is known what all courses before them teach: they have prerequisites, all of them in the
     * catalogue and none, direct or not, silent on what it teaches.
     */
    static BitSet known(CourseNodes courses, Succession succession) {
        BitSet wholes = wholes(courses);
        BitSet led = Wholes.inherited(courses, course -> hasPrerequisite(courses, course));
        BitSet known = new BitSet(courses.size());
        for (int course = 0; course < courses.size(); course++) {
            boolean teaches = wholes.get(course);
            boolean teachesUnknown = false;
            boolean follows = false;
            boolean followsUnknown = isPartOfAny(courses, course, led);
            for (int edge = courses.firstEdge(course); edge < courses.firstEdge(course + 1); edge++) {
                if (courses.relation(edge) == Relation.COURSE_TEACHES) {
                    teaches = true;
                    teachesUnknown |= isMissing(courses, edge);
                } else if (Alternatives.isPrerequisite(courses, edge)) {
                    follows |= courses.target(edge) != courses.first(course);
                    followsUnknown |= courses.target(edge) == Nodes.NONE;
                }
            }
            known.set(course, follows && !followsUnknown);
            if (!teaches || teachesUnknown || followsUnknown) {
                succession.give(course, 1);
            }
        }
        succession.spread(Integer.MAX_VALUE);
        for (int course = known.nextSetBit(0); course >= 0; course = known.nextSetBit(course + 1)) {
            known.set(course, succession.received(course) == 0);
        }
        succession.clear();
        return known;
    }

    private static BitSet wholes(CourseNodes courses) {
        BitSet wholes = new BitSet(courses.size());
        References.forEach(courses, Relation.COURSE_PART_OF, (part, edge, whole) -> wholes.set(whole));
        return wholes;
    }

    private static boolean hasPrerequisite(CourseNodes courses, int course) {
        for (int edge = courses.firstEdge(course); edge < courses.firstEdge(course + 1); edge++) {
            if (Alternatives.isPrerequisite(courses, edge)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a course is part of one of some courses, or of one that nobody knows. */
    private static boolean isPartOfAny(CourseNodes courses, int course, BitSet some) {
        int edge = courses.edge(course, Relation.COURSE_PART_OF);
        return edge != Nodes.NONE && (courses.target(edge) == Nodes.NONE || some.get(courses.target(edge)));
    }

    /** Whether what a reference means is neither in the catalogue nor outside of it, so that it was most likely misspelt. */
    private static boolean isMissing(CourseNodes courses, int edge) {
        return courses.target(edge) == Nodes.NONE
                && !Id.of(courses.targetId(edge)).isExternal();
    }
}
