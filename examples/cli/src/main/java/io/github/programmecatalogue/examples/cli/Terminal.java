package io.github.programmecatalogue.examples.cli;

import java.io.PrintWriter;

/**
 * Where the program writes.
 *
 * @param out takes outlines and reports
 * @param err takes what went wrong
 * @param width how many columns a line of text may take
 * @param colourful whether colours show there, unless an option says otherwise
 */
record Terminal(PrintWriter out, PrintWriter err, int width, boolean colourful) {

    /** Longer lines are tiring to read. */
    static final int WIDEST = 100;
}
