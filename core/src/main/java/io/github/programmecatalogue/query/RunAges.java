package io.github.programmecatalogue.query;

import io.github.programmecatalogue.value.AgeRange;
import java.util.Optional;
import java.util.function.IntFunction;

/** For whom each run is, in completed years. */
final class RunAges {

    private static final int NOT_STATED = -1;

    private final int[] lowest;
    private final int[] highest;

    RunAges(int runs, IntFunction<Optional<AgeRange>> stated) {
        this.lowest = new int[runs];
        this.highest = new int[runs];
        for (int run = 0; run < runs; run++) {
            Optional<AgeRange> ages = stated.apply(run);
            lowest[run] = ages.map(AgeRange::getMin).orElse(NOT_STATED);
            highest[run] = ages.map(RunAges::highest).orElse(NOT_STATED);
        }
    }

    private static int highest(AgeRange ages) {
        return ages.getMax().orElse(Integer.MAX_VALUE);
    }

    /** That a run is for somebody of some ages. */
    Condition overlapping(AgeRange ages) {
        return new Overlapping(this, ages.getMin(), highest(ages), false);
    }

    private record Overlapping(RunAges ages, int min, int max, boolean unstated) implements Condition {

        @Override
        public boolean holds(int course, int run) {
            return ages.lowest[run] == NOT_STATED ? unstated : ages.lowest[run] <= max && min <= ages.highest[run];
        }

        @Override
        public Condition orNotStated() {
            return new Overlapping(ages, min, max, true);
        }
    }
}
