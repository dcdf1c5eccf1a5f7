package io.github.programmecatalogue.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file that is written; it must not replace one that the output is made of, whatever name that goes by. */
final class OutputFile {

    private OutputFile() {}

    /** What is wrong with writing there. */
    static Optional<String> problem(Path output, List<Path> sources) {
        return sources.stream()
                .filter(source -> isSame(source, output))
                .findFirst()
                .map(source -> "The output must not replace a file that it is made of: " + output);
    }

    private static boolean isSame(Path source, Path output) {
        try {
            return Files.exists(source) && Files.exists(output) && Files.isSameFile(source, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
