package io.github.programmecatalogue.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;

/**
 * Courses that share a fingerprint, group by group. Takes the time of sorting, and memory beyond a few bytes a course
 * only for those that share one.
 */
final class LikeGroups {

    private LikeGroups() {}

    /** The groups of two and more, each in document order, by their first course. */
    static Collection<List<Integer>> of(int[] courses, IntToLongFunction fingerprint) {
        long[] sorted = Arrays.stream(courses).mapToLong(fingerprint).sorted().toArray();
        Map<Long, List<Integer>> groups = new LinkedHashMap<>();
        for (int course : courses) {
            long of = fingerprint.applyAsLong(course);
            if (isTwice(of, sorted)) {
                groups.computeIfAbsent(of, key -> new ArrayList<>()).add(course);
            }
        }
        return groups.values();
    }

    private static boolean isTwice(long number, long[] sorted) {
        int place = Arrays.binarySearch(sorted, number);
        return (place > 0 && sorted[place - 1] == number) || (place + 1 < sorted.length && sorted[place + 1] == number);
    }
}
