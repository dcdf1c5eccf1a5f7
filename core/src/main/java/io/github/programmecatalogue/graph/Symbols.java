package io.github.programmecatalogue.graph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Ids as small numbers: each distinct id once, numbered from 0 in the order of its coming.
 *
 * <p>An open hash table whose seed nobody can know, so that ids that are made to collide in {@link String#hashCode} do
 * not. Their characters, which are those of ASCII, stand one after another in one array: as objects they would take
 * more than all else that a trace keeps of an entity.
 */
final class Symbols {

    private static final int EMPTY = -1;
    private static final int MULTIPLIER = 0x9E3779B1;
    private static final int LATELY = 1 << 10;

    private final int seed = ThreadLocalRandom.current().nextInt();
    private final IntList ends = new IntList();
    private byte[] text = new byte[256];
    private int[] table = emptyTable(32);
    private int size;
    /** Ids that came lately, by their hash codes, which strings remember: most references name one of a few. */
    private final @Nullable String[] lateNames = new String[LATELY];

    private final int[] lateSymbols = new int[LATELY];

    int size() {
        return size;
    }

    String name(int symbol) {
        int start = start(symbol);
        return new String(text, start, ends.get(symbol) - start, StandardCharsets.US_ASCII);
    }

    private int start(int symbol) {
        return symbol == 0 ? 0 : ends.get(symbol - 1);
    }

    /** The symbol of an id, a new one if it has none. */
    int add(String name) {
        int place = name.hashCode() & (LATELY - 1);
        if (!name.equals(lateNames[place])) {
            lateSymbols[place] = addToTable(name);
            lateNames[place] = name;
        }
        return lateSymbols[place];
    }

    private int addToTable(String name) {
        int hash = seed;
        for (int i = 0; i < name.length(); i++) {
            hash = mixed(hash, name.charAt(i));
        }
        int slot = spread(hash);
        while (table[slot] != EMPTY) {
            if (isNamed(table[slot], name)) {
                return table[slot];
            }
            slot = next(slot);
        }
        append(name);
        table[slot] = size++;
        if (size > table.length / 4 * 3) {
            enlargeTable();
        }
        return size - 1;
    }

    private boolean isNamed(int symbol, String name) {
        int start = start(symbol);
        if (ends.get(symbol) - start != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (text[start + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void append(String name) {
        int start = start(size);
        int end = Math.addExact(start, name.length());
        if (end > text.length) {
            text = Arrays.copyOf(text, Math.max(end, Math.addExact(text.length, text.length / 4)));
        }
        for (int i = 0; i < name.length(); i++) {
            text[start + i] = (byte) name.charAt(i);
        }
        ends.add(end);
    }

    private void enlargeTable() {
        table = emptyTable(2 * table.length);
        for (int symbol = 0; symbol < size; symbol++) {
            int hash = seed;
            for (int i = start(symbol); i < ends.get(symbol); i++) {
                hash = mixed(hash, (char) text[i]);
            }
            int slot = spread(hash);
            while (table[slot] != EMPTY) {
                slot = next(slot);
            }
            table[slot] = symbol;
        }
    }

    private static int mixed(int hash, char c) {
        int mixed = (hash ^ c) * MULTIPLIER;
        return mixed ^ (mixed >>> 15);
    }

    private int spread(int hash) {
        return (hash ^ (hash >>> 13)) & (table.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (table.length - 1);
    }

    private static int[] emptyTable(int length) {
        int[] table = new int[length];
        Arrays.fill(table, EMPTY);
        return table;
    }
}
