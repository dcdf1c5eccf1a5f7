package io.github.programmecatalogue.examples.cli;

import java.io.Console;
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
 * @param interactive whether somebody watches, so that a line may be drawn over itself
 * @param colourful whether colours show there, unless an option says otherwise
 */
record Terminal(
        PrintWriter out, PrintWriter document, PrintWriter err, int width, boolean interactive, boolean colourful) {

    /** Longer lines are tiring to read. */
    static final int WIDEST = 100;

    /**
     * A terminal of two streams. People read in its encoding; a document is in UTF-8, as it says itself.
     *
     * @param out takes outlines and reports
     * @param err takes what went wrong
     * @param width how many columns a line of text may take
     * @param interactive whether somebody watches, so that a line may be drawn over itself
     * @param colourful whether colours show there, unless an option says otherwise
     */
    static Terminal of(PrintStream out, PrintStream err, int width, boolean interactive, boolean colourful) {
        return new Terminal(
                new PrintWriter(out, false, encoding("stdout.encoding")),
                new PrintWriter(out, false, StandardCharsets.UTF_8),
                new PrintWriter(err, false, encoding("stderr.encoding")),
                width,
                interactive,
                colourful);
    }

    /** Whether the process has a terminal. From Java 22 on it may have a console without. */
    @SuppressWarnings("SystemConsoleNull") // it is asked for its terminal as well
    static boolean isThere() {
        Console console = System.console();
        try {
            return console != null
                    && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) { // before Java 22, a console is a terminal
            return true;
        }
    }

    /** The encoding of a stream; UTF-8 where that is ASCII, which is what an unset locale stands for. */
    private static Charset encoding(String property) {
        Charset machine = Charset.forName(System.getProperty(property, System.getProperty("native.encoding", "UTF-8")));
        return machine.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : machine;
    }
}
