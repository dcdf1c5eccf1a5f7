package io.github.programmecatalogue.validation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;

/**
 * Courses that share a fingerprint, group by group. Takes time linear in the courses, and memory beyond four bytes a
 * course for those that share one, and for one in ten of the others at most.
 */
final class LikeGroups {

    /** So many, but for rounding, that hardly one course in ten shares one by chance. */
    private static final int PLACES_PER_COURSE = 16;

    private LikeGroups() {}

    /** The groups of two and more, each in document order, by their first course. */
    static Collection<List<Integer>> of(int[] courses, IntToLongFunction fingerprint) {
        int lastPlace =
                (int) Math.min(Integer.MAX_VALUE, Long.highestOneBit((long) PLACES_PER_COURSE * courses.length) - 1);
        BitSet once = new BitSet();
        BitSet twice = new BitSet();
        for (int course : courses) {
            int place = (int) fingerprint.applyAsLong(course) & lastPlace;
            (once.get(place) ? twice : once).set(place);
        }
        Map<Long, List<Integer>> groups = new LinkedHashMap<>();
        for (int course : courses) {
            long of = fingerprint.applyAsLong(course);
            if (twice.get((int) of & lastPlace)) {
                groups.computeIfAbsent(of, key -> new ArrayList<>(2)).add(course);
            }
        }
        groups.values().removeIf(group -> group.size() < 2);
        return groups.values();
    }
}
