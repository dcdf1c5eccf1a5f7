package io.github.programmecatalogue.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One run of the program, and what came of it.
 *
 * @param status the exit status
 * @param out what it printed
 * @param err what it complained of
 */
record Run(int status, String out, String err) {

    static Run of(String... args) {
        return on(false, args);
    }

    static Run on(boolean terminal, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintWriter device = new PrintWriter(out);
        int status = Main.run(new Terminal(device, device, new PrintWriter(err), 100, terminal, terminal), args);
        return new Run(
                status,
                out.toString().replace(System.lineSeparator(), "\n"),
                err.toString().replace(System.lineSeparator(), "\n"));
    }
}
