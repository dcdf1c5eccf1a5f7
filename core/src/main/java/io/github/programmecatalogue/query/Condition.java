package io.github.programmecatalogue.query;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a run of a course must be like. Immutable. */
interface Condition {

    /** Whether a run is so. */
    boolean holds(int course, int run);

    /** The condition that holds for a run of which nothing is stated as well. */
    Condition orNotStated();

    /** No fewer than the courses that have such a run. */
    default long most() {
        return Long.MAX_VALUE;
    }

    /** At least the courses that have such a run, in document order; asked for where they are known to be few. */
    default IntStream candidates() {
        throw new UnsupportedOperationException(
                "Candidates must be known: " + getClass().getSimpleName());
    }

    /** The runs that are so, as a set of its own; nothing where it is quicker to look at each run. */
    default Optional<BitSet> runs() {
        return Optional.empty();
    }
}
