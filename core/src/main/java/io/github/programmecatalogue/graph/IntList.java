package io.github.programmecatalogue.graph;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Numbers one after another, in blocks: growing moves none of them, and leaves less than a block unused. */
final class IntList {

    private static final int BLOCK_BITS = 12;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int FIRST = 16;
    private static final int[] NOTHING = {};

    private int[][] blocks = {NOTHING};
    private int[] last = NOTHING;
    /** How many blocks there are before the last, all of them full. */
    private int before;

    private int inLast;

    int get(int place) {
        return blocks[place >>> BLOCK_BITS][place & (BLOCK - 1)];
    }

    void add(int number) {
        if (inLast == last.length) {
            grow();
        }
        last[inLast++] = number;
    }

    /** Adds the numbers of another list. */
    void addAll(IntList other) {
        for (int block = 0; block <= other.before; block++) {
            addAll(other.blocks[block], block < other.before ? BLOCK : other.inLast);
        }
    }

    private void addAll(int[] numbers, int count) {
        int added = 0;
        while (added < count) {
            if (inLast == last.length) {
                grow();
            }
            int some = Math.min(count - added, last.length - inLast);
            System.arraycopy(numbers, added, last, inLast, some);
            added += some;
            inLast += some;
        }
    }

    /** Adds what becomes of the numbers of another list. */
    void addAll(IntList other, IntUnaryOperator change) {
        for (int block = 0; block <= other.before; block++) {
            int[] numbers = other.blocks[block];
            int count = block < other.before ? BLOCK : other.inLast;
            for (int i = 0; i < count; i++) {
                add(change.applyAsInt(numbers[i]));
            }
        }
    }

    /** Most lists stay short, so that a whole block would be a waste; those that do not soon fill one. */
    private void grow() {
        if (inLast == BLOCK) {
            before++;
            inLast = 0;
            Math.multiplyExact(before + 1, BLOCK);
            if (before == blocks.length) {
                blocks = Arrays.copyOf(blocks, 2 * before);
            }
        }
        last = before > 0 ? new int[BLOCK] : Arrays.copyOf(last, Math.max(FIRST, 2 * inLast));
        blocks[before] = last;
    }

    /** All numbers in one array, which is faster to read; the list is empty afterwards. */
    int[] drain() {
        int[] numbers = new int[Math.addExact(Math.multiplyExact(before, BLOCK), inLast)];
        for (int start = 0; start < numbers.length; start += BLOCK) {
            System.arraycopy(blocks[start >>> BLOCK_BITS], 0, numbers, start, Math.min(BLOCK, numbers.length - start));
        }
        blocks = new int[][] {NOTHING};
        last = NOTHING;
        before = 0;
        inLast = 0;
        return numbers;
    }
}
