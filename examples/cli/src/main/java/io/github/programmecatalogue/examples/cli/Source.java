package io.github.programmecatalogue.examples.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** Where a catalogue comes from: the file that a command reads. */
final class Source {

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "A catalogue in JSON, newline-delimited JSON (.ndjson) or YAML, also gzipped.")
    private Path file = Path.of("");

    Path file() {
        return file;
    }
}
