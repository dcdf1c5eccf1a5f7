package io.github.programmecatalogue.examples.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where the program writes.
 *
 * @param out takes what people read there: outlines and reports in text
 * @param document takes reports in other formats, and may be the same device
 * @param err takes what went wrong
 * @param width how many columns a line of text may take
 * @param colourful whether colours show there, unless an option says otherwise
 */
record Terminal(PrintWriter out, PrintWriter document, PrintWriter err, int width, boolean colourful) {

    /** Longer lines are tiring to read. */
    static final int WIDEST = 100;

    /**
     * A terminal of two streams. People read in its encoding; a document is in UTF-8, as it says itself.
     *
     * @param out takes outlines and reports
     * @param err takes what went wrong
     * @param width how many columns a line of text may take
     * @param colourful whether colours show there, unless an option says otherwise
     */
    static Terminal of(PrintStream out, PrintStream err, int width, boolean colourful) {
        return new Terminal(
                new PrintWriter(out, false, encoding("stdout.encoding")),
                new PrintWriter(out, false, StandardCharsets.UTF_8),
                new PrintWriter(err, false, encoding("stderr.encoding")),
                width,
                colourful);
    }

    /** The encoding of a stream; UTF-8 where that is ASCII, which is what an unset locale stands for. */
    private static Charset encoding(String property) {
        Charset machine = Charset.forName(System.getProperty(property, System.getProperty("native.encoding", "UTF-8")));
        return machine.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : machine;
    }
}
