package io.github.programmecatalogue.query;

/** How many steps a search may still take. Mutable; good for one search. */
final class StepBudget {

    private long left;

    StepBudget(long steps) {
        this.left = steps;
    }

    /** Takes a step, if one is left. */
    boolean take() {
        return left-- > 0;
    }

    boolean isSpent() {
        return left < 0;
    }
}
