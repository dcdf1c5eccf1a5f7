package io.github.programmecatalogue.query;

import io.github.programmecatalogue.value.AgeRange;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntFunction;

/** For whom each run is, in completed years. */
final class RunAges {

    private static final int NOT_STATED = -1;

    private final int[] lowest;
    private final int[] highest;
    private final BitSet unknown = new BitSet();

    /** The runs for each year of age, up to the oldest; ages above are looked up run by run. */
    private final BitSet[] byYear = new BitSet[AgeCoverage.OLDEST + 1];

    RunAges(int runs, IntFunction<Optional<AgeRange>> stated) {
        this.lowest = new int[runs];
        this.highest = new int[runs];
        for (int run = 0; run < runs; run++) {
            Optional<AgeRange> ages = stated.apply(run);
            lowest[run] = ages.map(AgeRange::getMin).orElse(NOT_STATED);
            highest[run] = ages.map(RunAges::highest).orElse(NOT_STATED);
        }
        Arrays.setAll(byYear, year -> new BitSet());
        for (int run = 0; run < runs; run++) {
            if (lowest[run] == NOT_STATED) {
                unknown.set(run);
            } else {
                for (int year = lowest[run]; year <= Math.min(highest[run], AgeCoverage.OLDEST); year++) {
                    byYear[year].set(run);
                }
            }
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

        @Override
        public Optional<BitSet> runs() {
            if (max > AgeCoverage.OLDEST) {
                return Optional.empty();
            }
            BitSet any = unstated ? (BitSet) ages.unknown.clone() : new BitSet();
            for (int year = min; year <= max; year++) {
                any.or(ages.byYear[year]);
            }
            return Optional.of(any);
        }
    }
}
