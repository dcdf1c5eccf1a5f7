package io.github.programmecatalogue.graph;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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
    private static final int LATELY = 1 << 10;
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final long seed = ThreadLocalRandom.current().nextLong();
    private final IntList ends = new IntList();
    private byte[] text = new byte[256];
    private int[] table = emptyTable(32);
    private int size;
    /** Ids that came lately, by their hash codes, which strings remember: most references name one of a few. */
    private final @Nullable String[] lateNames = new String[LATELY];

    private final int[] lateSymbols = new int[LATELY];

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
            int start = makeRoom(name.length());
            copy(name, start);
            lateSymbols[place] = addWritten(start, start + name.length());
            lateNames[place] = name;
        }
        return lateSymbols[place];
    }

    /** Adds all ids of another table; gives the symbol of each by the one that it has there. */
    int[] addAll(Symbols other) {
        int[] symbols = new int[other.size];
        for (int symbol = 0; symbol < symbols.length; symbol++) {
            int from = other.start(symbol);
            int length = other.ends.get(symbol) - from;
            int start = makeRoom(length);
            System.arraycopy(other.text, from, text, start, length);
            symbols[symbol] = addWritten(start, start + length);
        }
        return symbols;
    }

    /** Where another id can be written, behind all others. */
    private int makeRoom(int length) {
        int start = start(size);
        int end = Math.addExact(start, length);
        if (end > text.length) {
            text = Arrays.copyOf(text, Math.max(end, Math.addExact(text.length, text.length / 4)));
        }
        return start;
    }

    @SuppressWarnings("deprecation") // drops the high bytes, of which ASCII has none
    private void copy(String name, int start) {
        name.getBytes(0, name.length(), text, start);
    }

    /** The symbol of what was written behind all ids; it stays there only if there was none like it. */
    private int addWritten(int start, int end) {
        int slot = slot(start, end);
        while (table[slot] != EMPTY) {
            int symbol = table[slot];
            if (Arrays.equals(text, start(symbol), ends.get(symbol), text, start, end)) {
                return symbol;
            }
            slot = next(slot);
        }
        ends.add(end);
        table[slot] = size++;
        if (size > table.length / 4 * 3) {
            enlargeTable();
        }
        return size - 1;
    }

    private void enlargeTable() {
        table = emptyTable(2 * table.length);
        for (int symbol = 0; symbol < size; symbol++) {
            int slot = slot(start(symbol), ends.get(symbol));
            while (table[slot] != EMPTY) {
                slot = next(slot);
            }
            table[slot] = symbol;
        }
    }

    /** Where in the table to look first for a part of the text. */
    private int slot(int start, int end) {
        long hash = seed;
        int i = start;
        for (; i + Long.BYTES <= end; i += Long.BYTES) {
            hash = Bits.mixed(hash ^ (long) EIGHT_BYTES.get(text, i));
        }
        // With the length, which the rest alone does not tell.
        long rest = (long) end - start;
        for (; i < end; i++) {
            rest = rest << Byte.SIZE | text[i];
        }
        return (int) Bits.mixed(hash ^ rest) & (table.length - 1);
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
