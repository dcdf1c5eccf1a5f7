package io.github.programmecatalogue.graph;

/** Mixes numbers, so that every bit of the result depends on every bit of the number. */
final class Bits {

    private Bits() {}

    /**
     * By the last steps of MurmurHash3: no two numbers become the same one, and those that are alike have nothing more in
     * common, so that even sums of them tell them apart.
     */
    static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
