package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.value.AgeRange;

/** Ages as single years, so that sets of them fit into a few words; all that are above any human's count as one. */
final class AgeYears {

    /** How many years there are, from 0 on; the last stands for all above. */
    static final int COUNT = 122;

    private AgeYears() {}

    static int first(AgeRange ages) {
        return Math.min(ages.getMin(), COUNT - 1);
    }

    static int last(AgeRange ages) {
        return Math.min(ages.getMax().orElse(COUNT - 1), COUNT - 1);
    }
}
