package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.value.AgeRange;
import java.util.Arrays;
import java.util.OptionalInt;

/** Of courses that are alike, the first for each year of age; so that overlaps are found without comparing in pairs. */
final class FirstByAge {

    private static final int NOBODY = Integer.MAX_VALUE;

    /** As far as the ages of the courses go, since there are many groups of few courses. */
    private int[] first = {};

    /** Adds a course that comes after all that were added; says which was the first that it shares an age with. */
    OptionalInt add(int course, AgeRange ages) {
        int length = first.length;
        if (AgeYears.last(ages) >= length) {
            first = Arrays.copyOf(first, AgeYears.last(ages) + 1);
            Arrays.fill(first, length, first.length, NOBODY);
        }
        int earliest = NOBODY;
        for (int age = AgeYears.first(ages); age <= AgeYears.last(ages); age++) {
            earliest = Math.min(earliest, first[age]);
            first[age] = Math.min(first[age], course);
        }
        return earliest == NOBODY ? OptionalInt.empty() : OptionalInt.of(earliest);
    }
}
