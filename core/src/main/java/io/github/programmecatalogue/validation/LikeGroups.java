package io.github.programmecatalogue.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntToLongFunction;

/**
 * What shares a fingerprint, such as courses of one title.
 *
 * <p>An open hash table of places in an array, so that what shares none costs no object. Fingerprints must be
 * scattered evenly; it is not known by what they are scattered once more, so that nobody can choose them to collide.
 */
final class LikeGroups {

    private static final int EMPTY = -1;

    private LikeGroups() {}

    /** By place, the first place of which the fingerprint is the same; its own, if none before has it. */
    static int[] firsts(int count, IntToLongFunction fingerprint) {
        // What a random odd factor leaves of a number in its highest bits is hardly ever left of another.
        long factor = ThreadLocalRandom.current().nextLong() | 1;
        int[] table = new int[Math.multiplyExact(4, Math.max(1, Integer.highestOneBit(count)))];
        Arrays.fill(table, EMPTY);
        int shift = Long.numberOfLeadingZeros(table.length) + 1;
        int[] firsts = new int[count];
        for (int i = 0; i < count; i++) {
            long own = fingerprint.applyAsLong(i);
            int slot = (int) ((own * factor) >>> shift);
            while (table[slot] != EMPTY && fingerprint.applyAsLong(table[slot]) != own) {
                slot = (slot + 1) & (table.length - 1);
            }
            if (table[slot] == EMPTY) {
                table[slot] = i;
            }
            firsts[i] = table[slot];
        }
        return firsts;
    }

    /** The groups of two and more places that share one, each in order, by their first place. */
    static Collection<List<Integer>> of(int count, IntToLongFunction fingerprint) {
        int[] firsts = firsts(count, fingerprint);
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            if (firsts[i] != i) {
                groups.computeIfAbsent(firsts[i], first -> new ArrayList<>(List.of(first)))
                        .add(i);
            }
        }
        return groups.values();
    }
}
