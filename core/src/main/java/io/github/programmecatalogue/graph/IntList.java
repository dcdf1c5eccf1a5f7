package io.github.programmecatalogue.graph;

import java.util.Arrays;

/** Numbers one after another, in blocks: growing moves none of them, and leaves less than a block unused. */
final class IntList {

    private static final int BLOCK_BITS = 12;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int FIRST = 16;
    private static final int[] NOTHING = {};

    private int[][] blocks = {NOTHING};
    private int size;

    int get(int place) {
        return blocks[place >>> BLOCK_BITS][place & (BLOCK - 1)];
    }

    void add(int number) {
        int block = size >>> BLOCK_BITS;
        int place = size & (BLOCK - 1);
        if (block == blocks.length) {
            blocks = Arrays.copyOf(blocks, 2 * block);
            Arrays.fill(blocks, block, blocks.length, NOTHING);
        }
        if (place == blocks[block].length) {
            // Most lists stay short, so that a whole block would be a waste; those that do not soon fill one.
            blocks[block] = Arrays.copyOf(blocks[block], block > 0 ? BLOCK : Math.max(FIRST, 2 * place));
        }
        blocks[block][place] = number;
        size = Math.incrementExact(size);
    }

    /** All numbers in one array, which is faster to read; the list is empty afterwards. */
    int[] drain() {
        int[] numbers = new int[size];
        for (int start = 0; start < size; start += BLOCK) {
            System.arraycopy(blocks[start >>> BLOCK_BITS], 0, numbers, start, Math.min(BLOCK, size - start));
        }
        blocks = new int[][] {NOTHING};
        size = 0;
        return numbers;
    }
}
