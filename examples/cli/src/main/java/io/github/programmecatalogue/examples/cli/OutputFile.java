package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.jackson.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A file that is written; it must not replace one that the output is made of, whatever name that goes by. */
final class OutputFile {

    private static final Path STANDARD_OUTPUT = Path.of("/dev/stdout");

    private OutputFile() {}

    /** Refuses to write over one of the sources. */
    static void requireOtherThan(List<Path> sources, Path output, CommandLine commandLine) {
        if (sources.stream().anyMatch(source -> isSame(source, output))) {
            throw new ParameterException(
                    commandLine, "The output must not replace a file that it is made of: " + output);
        }
    }

    /** Whether others may write there as well: into a pipe, a terminal, or the file that the standard output goes to. */
    static boolean isShared(Path output) {
        return Files.exists(output) && (!Files.isRegularFile(output) || isSame(STANDARD_OUTPUT, output));
    }

    /** Tells that it could not be written; the status of that. */
    static int failed(Path output, IOException cause, Terminal terminal) {
        terminal.err().println(Printable.of(output + ": could not be written: " + cause));
        return ExitStatus.NOT_READ;
    }

    private static boolean isSame(Path source, Path output) {
        try {
            return Files.exists(source) && Files.exists(output) && Files.isSameFile(source, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
