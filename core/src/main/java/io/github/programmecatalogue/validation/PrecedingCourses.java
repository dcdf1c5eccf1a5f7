package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.graph.Succession;
import java.util.BitSet;

/** Of which courses it is known what all courses before them teach. */
final class PrecedingCourses {

    private PrecedingCourses() {}

    /** The courses that have prerequisites, all of them in the catalogue and none, direct or not, silent on what it teaches. */
    static BitSet known(CourseNodes courses, Succession succession) {
        BitSet known = new BitSet(courses.size());
        for (int course = 0; course < courses.size(); course++) {
            boolean teaches = false;
            boolean follows = false;
            boolean followsUnknown = false;
            for (int edge = courses.firstEdge(course); edge < courses.firstEdge(course + 1); edge++) {
                teaches |= courses.relation(edge) == Relation.COURSE_TEACHES;
                if (Alternatives.isPrerequisite(courses, edge)) {
                    follows |= courses.target(edge) != courses.first(course);
                    followsUnknown |= courses.target(edge) == Nodes.NONE;
                }
            }
            known.set(course, follows && !followsUnknown);
            if (!teaches || followsUnknown) {
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
}
