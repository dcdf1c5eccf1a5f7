package io.github.programmecatalogue.jackson.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which element of a list is which one of another: for each of the latter its source in the former, if it has one. */
final class Matching {

    static final int NONE = -1;

    private final int sourceSize;
    private final int[] sources;

    private Matching(int sourceSize, int[] sources) {
        this.sourceSize = sourceSize;
        this.sources = sources;
    }

    /** Those with equal keys: the first of a key with the first, the second with the second. */
    static Matching byKey(List<?> before, List<?> after) {
        Map<Object, Deque<Integer>> places = new HashMap<>();
        for (int source = 0; source < before.size(); source++) {
            places.computeIfAbsent(before.get(source), key -> new ArrayDeque<>(1))
                    .add(source);
        }
        int[] sources = new int[after.size()];
        for (int target = 0; target < sources.length; target++) {
            Deque<Integer> left = places.get(after.get(target));
            sources[target] = left == null || left.isEmpty() ? NONE : left.remove();
        }
        return new Matching(before.size(), sources);
    }

    /** Those that are matched, and what stands alike between neighbours that stay: it is taken for changed. */
    Matching withChangedInPlace() {
        int[] paired = sources.clone();
        BitSet matched = new BitSet();
        Arrays.stream(sources).filter(source -> source != NONE).forEach(matched::set);
        BitSet staying = staying();
        int source = 0;
        for (int target = 0; target < paired.length; target++) {
            if (staying.get(target)) {
                source = sources[target] + 1;
            } else if (sources[target] == NONE) {
                int next = staying.nextSetBit(target);
                int free = matched.nextClearBit(source);
                if (free < (next < 0 ? sourceSize : sources[next])) {
                    paired[target] = free;
                    source = free + 1;
                }
            }
        }
        return new Matching(sourceSize, paired);
    }

    int targetSize() {
        return sources.length;
    }

    int source(int target) {
        return sources[target];
    }

    /** The elements of the former list that none of the latter is, in order. */
    List<Integer> removed() {
        BitSet kept = new BitSet();
        Arrays.stream(sources).filter(source -> source != NONE).forEach(kept::set);
        List<Integer> removed = new ArrayList<>();
        for (int i = kept.nextClearBit(0); i < sourceSize; i = kept.nextClearBit(i + 1)) {
            removed.add(i);
        }
        return removed;
    }

    /** The elements of the latter list that need not move: as many as keep their order (a longest increasing subsequence). */
    BitSet staying() {
        int[] lasts = new int[sources.length];
        int[] previous = new int[sources.length];
        int length = 0;
        for (int target = 0; target < sources.length; target++) {
            if (sources[target] == NONE) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sources[lasts[middle]] < sources[target]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[target] = low == 0 ? NONE : lasts[low - 1];
            lasts[low] = target;
            length = Math.max(length, low + 1);
        }
        BitSet staying = new BitSet();
        for (int target = length == 0 ? NONE : lasts[length - 1]; target != NONE; target = previous[target]) {
            staying.set(target);
        }
        return staying;
    }

    /**
     * How the elements that are kept come into order: each step takes one out of its place and puts it into another, in
     * the list as the steps before have left it.
     */
    List<Move> moves() {
        BitSet staying = staying();
        int[] kept = Arrays.stream(sources).filter(source -> source != NONE).toArray();
        int[] sorted = Arrays.stream(kept).sorted().toArray();
        // Slot 0 is the beginning; each element is counted in its own slot, and once moved in that of who stays before
        // it.
        PrefixSums counts = new PrefixSums(kept.length + 1);
        for (int i = 1; i <= kept.length; i++) {
            counts.add(i, 1);
        }
        List<Move> moves = new ArrayList<>();
        int anchor = 0;
        for (int target = 0; target < sources.length; target++) {
            if (sources[target] == NONE) {
                continue;
            }
            int slot = Arrays.binarySearch(sorted, sources[target]) + 1;
            if (staying.get(target)) {
                anchor = slot;
            } else {
                int from = counts.before(slot);
                counts.add(slot, -1);
                counts.add(anchor, 1);
                moves.add(new Move(target, from, counts.before(anchor + 1) - 1));
            }
        }
        return moves;
    }

    /**
     * A step.
     *
     * @param target which element of the latter list it is
     * @param from where it is taken out
     * @param to where it is put in, once it is out
     */
    record Move(int target, int from, int to) {}
}
