package io.github.programmecatalogue.examples.cli;

import java.nio.file.Path;

/** Thrown where a file holds no catalogue, or cannot be opened. */
final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String problem;

    UnreadableFileException(Path file, String problem, Throwable cause) {
        this(file + ": " + problem, cause);
    }

    UnreadableFileException(Path file, int line, int column, String problem, Throwable cause) {
        this(file + ": line " + line + ", column " + column + ": " + problem, cause);
    }

    private UnreadableFileException(String problem, Throwable cause) {
        super(problem, cause);
        this.problem = problem;
    }

    /** Which file it is, where in it the problem is, and what it is. */
    String problem() {
        return problem;
    }
}
