package io.github.programmecatalogue.jackson.comparison;

/** Numbers by slot, and how much those before a slot come to (a Fenwick tree: either takes logarithmic time). */
final class PrefixSums {

    private final int[] sums;

    /** As many slots, each 0. */
    PrefixSums(int slots) {
        sums = new int[slots + 1];
    }

    void add(int slot, int number) {
        for (int i = slot + 1; i < sums.length; i += i & -i) {
            sums[i] += number;
        }
    }

    /** The sum of the slots before one. */
    int before(int slot) {
        int sum = 0;
        for (int i = slot; i > 0; i -= i & -i) {
            sum += sums[i];
        }
        return sum;
    }
}
