package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Relation;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The proficiencies at which anything is taught, which are few, whatever proficiencies are required. */
final class LevelsTaught {

    private final int[] levels;

    private LevelsTaught(int[] levels) {
        this.levels = levels;
    }

    static LevelsTaught of(CourseNodes courses) {
        return new LevelsTaught(IntStream.range(0, courses.edges())
                .filter(edge -> courses.relation(edge) == Relation.COURSE_TEACHES)
                .map(courses::proficiency)
                .filter(proficiency -> proficiency > 0)
                .sorted()
                .distinct()
                .toArray());
    }

    /** The lowest level that is enough; 0 for a proficiency that is not stated, the greatest number if none is enough. */
    int lowestFrom(int proficiency) {
        if (proficiency <= 0) {
            return 0;
        }
        int place = Arrays.binarySearch(levels, proficiency);
        int next = place >= 0 ? place : -place - 1;
        return next < levels.length ? levels[next] : Integer.MAX_VALUE;
    }
}
