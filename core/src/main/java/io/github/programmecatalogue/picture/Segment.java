package io.github.programmecatalogue.picture;

/**
 * A part of an arrow from one column of a layout to the next.
 *
 * @param from an item on the left
 * @param to an item on the right
 */
record Segment(int from, int to) {}
