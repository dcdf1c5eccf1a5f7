package io.github.programmecatalogue.examples.guide;

import java.io.IOException;
import java.io.PrintStream;

/** What a chapter of the guide does, and prints. */
@FunctionalInterface
interface Chapter {

    /**
     * Runs the chapter.
     *
     * @param out where it prints
     * @throws IOException if a file cannot be read or written
     */
    void show(PrintStream out) throws IOException;
}
