package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.value.AgeRange;
import java.util.Arrays;
import java.util.OptionalInt;

/** Of courses that are alike, the first for each year of age; so that overlaps are found without comparing in pairs. */
final class FirstByAge {

    private static final int NOBODY = Integer.MAX_VALUE;

    private final int[] first = new int[AgeYears.COUNT];

    FirstByAge() {
        Arrays.fill(first, NOBODY);
    }

    /** Adds a course that comes after all that were added; says which was the first that it shares an age with. */
    OptionalInt add(int course, AgeRange ages) {
        int earliest = NOBODY;
        for (int age = AgeYears.first(ages); age <= AgeYears.last(ages); age++) {
            earliest = Math.min(earliest, first[age]);
            first[age] = Math.min(first[age], course);
        }
        return earliest == NOBODY ? OptionalInt.empty() : OptionalInt.of(earliest);
    }
}
