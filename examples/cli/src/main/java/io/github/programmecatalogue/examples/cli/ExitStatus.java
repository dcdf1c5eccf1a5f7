package io.github.programmecatalogue.examples.cli;

/** What the program tells its caller; the higher status wins where several files differ. */
final class ExitStatus {

    static final int VALID = 0;
    static final int ERRORS_FOUND = 1;
    static final int WRONG_USAGE = 2;
    static final int NOT_READ = 3;

    private ExitStatus() {}
}
