package io.github.programmecatalogue.validation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Ids each of which leads to the next.
 *
 * @param ids the ids in order; for a cycle the first stands again at the end
 */
public record Chain(List<String> ids) {

    private static final int LONGEST = 20;

    /**
     * A chain of ids.
     *
     * @param ids the ids in order
     */
    public Chain {
        ids = List.copyOf(ids);
    }

    /**
     * The chain, its middle left out where it is long.
     *
     * @return such as {@code a → b → a}
     */
    @Override
    public String toString() {
        if (ids.size() <= LONGEST) {
            return String.join(" → ", ids);
        }
        int left = ids.size() - LONGEST;
        return ids.stream().limit(LONGEST - 1).collect(Collectors.joining(" → ")) + " → … (" + left + ") → "
                + ids.get(ids.size() - 1);
    }
}
