package io.github.programmecatalogue.examples.cli;

import java.io.PrintWriter;

/**
 * Where the program writes.
 *
 * @param out takes outlines and reports
 * @param err takes what went wrong
 * @param colourful whether colours show there, unless an option says otherwise
 */
record Terminal(PrintWriter out, PrintWriter err, boolean colourful) {}
