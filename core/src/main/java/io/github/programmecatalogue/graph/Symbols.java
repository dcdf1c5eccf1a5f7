package io.github.programmecatalogue.graph;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ids as small numbers: each distinct id once, numbered from 0 in the order of its coming.
 *
 * <p>An open hash table whose seed nobody can know, so that ids that are made to collide in {@link String#hashCode} do
 * not.
 */
final class Symbols {

    private static final int EMPTY = -1;
    private static final int MULTIPLIER = 0x9E3779B1;

    private final int seed = ThreadLocalRandom.current().nextInt();
    private String[] names = new String[16];
    private int[] table = emptyTable(32);
    private int size;

    int size() {
        return size;
    }

    String name(int symbol) {
        return names[symbol];
    }

    /** The symbol of an id, a new one if it has none. */
    int add(String name) {
        int slot = slotOf(name);
        if (table[slot] != EMPTY) {
            return table[slot];
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            table = emptyTable(4 * size);
            for (int symbol = 0; symbol < size; symbol++) {
                table[slotOf(names[symbol])] = symbol;
            }
            slot = slotOf(name);
        }
        names[size] = name;
        table[slot] = size;
        return size++;
    }

    /** The slot that holds the id, or the empty one where it belongs. */
    private int slotOf(String name) {
        int mask = table.length - 1;
        int slot = hash(name) & mask;
        while (table[slot] != EMPTY && !names[table[slot]].equals(name)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int hash(String name) {
        int hash = seed;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * MULTIPLIER;
            hash ^= hash >>> 15;
        }
        return hash ^ (hash >>> 13);
    }

    private static int[] emptyTable(int length) {
        int[] table = new int[length];
        Arrays.fill(table, EMPTY);
        return table;
    }
}
