package io.github.programmecatalogue.picture;

/**
 * How strong the colour of a number of courses is: a step from 1 to {@link #STEPS}, each over as many numbers.
 *
 * @param highest the highest number in the table
 */
record HeatScale(int highest) {

    static final int STEPS = 5;

    /** How many steps there are; a table of small numbers needs fewer. */
    int steps() {
        return Math.min(STEPS, highest);
    }

    /** The step of a positive number. */
    int step(int count) {
        return (int) (((long) count * steps() + highest - 1) / highest);
    }

    /** The numbers of a step, such as "3–5". */
    String range(int step) {
        long first = (step - 1L) * highest / steps() + 1;
        long last = (long) step * highest / steps();
        return first == last ? Long.toString(first) : first + "–" + last;
    }
}
