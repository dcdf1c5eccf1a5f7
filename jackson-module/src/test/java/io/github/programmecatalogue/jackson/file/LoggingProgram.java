package io.github.programmecatalogue.jackson.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Prints a line, writes a file, and prints another line. */
final class LoggingProgram {

    private LoggingProgram() {}

    public static void main(String[] args) throws IOException {
        System.out.println("before");
        AtomicFile.write(Path.of(args[0]), out -> out.write("content\n".getBytes(StandardCharsets.UTF_8)));
        System.out.println("after");
    }
}
