package io.github.programmecatalogue.examples.cli;

import java.nio.file.Path;

/** Thrown where a file cannot be opened, or nothing of it can be shown. */
final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableFileException(Path file, String problem, Throwable cause) {
        super(file + ": " + problem, cause);
    }

    UnreadableFileException(Path file, String problem) {
        super(file + ": " + problem);
    }

    /** Which file it is, and what the problem is. */
    String problem() {
        return String.valueOf(getMessage());
    }
}
