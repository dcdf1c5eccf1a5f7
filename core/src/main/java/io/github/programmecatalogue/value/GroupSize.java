package io.github.programmecatalogue.value;

import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How many pupils make a group, such as 8–12 or at most 12; one end may be open.
 *
 * <p>It holds what the school intends, not how many have enrolled.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface GroupSize permits ImmutableGroupSize {

    /**
     * The smallest group.
     *
     * @return pupils, 0 or more; empty if not stated
     */
    OptionalInt getMin();

    /**
     * The largest group.
     *
     * @return pupils, not below the smallest; empty if not stated
     */
    OptionalInt getMax();

    /**
     * Groups of one size to another.
     *
     * @param min the smallest group, 0 or more
     * @param max the largest group, not below the smallest
     * @return the size
     * @throws IllegalArgumentException if a number is negative or the largest is below the smallest
     */
    static GroupSize of(int min, int max) {
        return builder().min(min).max(max).build();
    }

    /**
     * Groups of no fewer pupils.
     *
     * @param min the smallest group, 0 or more
     * @return the size
     * @throws IllegalArgumentException if negative
     */
    static GroupSize atLeast(int min) {
        return builder().min(min).build();
    }

    /**
     * Groups of no more pupils.
     *
     * @param max the largest group, 0 or more
     * @return the size
     * @throws IllegalArgumentException if negative
     */
    static GroupSize atMost(int max) {
        return builder().max(max).build();
    }

    /**
     * A builder without either end.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a group size end by end. */
    final class Builder extends ImmutableGroupSize.Builder {

        Builder() {}

        /**
         * The group size.
         *
         * @return a new group size
         * @throws IllegalArgumentException if no end is stated, one is negative, or the largest is below the smallest
         */
        @Override
        public GroupSize build() {
            GroupSize stated = super.build();
            OptionalInt min = stated.getMin();
            OptionalInt max = stated.getMax();
            if (min.isEmpty() && max.isEmpty()) {
                throw new IllegalArgumentException("Group size must state its smallest or largest");
            }
            if (min.orElse(0) < 0 || max.orElse(0) < 0) {
                throw new IllegalArgumentException(
                        "Group size must not be negative: " + Math.min(min.orElse(0), max.orElse(0)));
            }
            if (min.isPresent() && max.isPresent() && max.getAsInt() < min.getAsInt()) {
                throw new IllegalArgumentException(
                        "Group size must not end before it starts: " + min.getAsInt() + "–" + max.getAsInt());
            }
            return stated;
        }
    }
}
