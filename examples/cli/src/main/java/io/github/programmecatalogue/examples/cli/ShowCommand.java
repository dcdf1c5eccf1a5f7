package io.github.programmecatalogue.examples.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the outline of a file. */
@Command(name = "show", description = "Prints what a catalogue teaches, cluster by cluster.")
final class ShowCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Appearance appearance = new Appearance();

    @Parameters(
            paramLabel = "FILE",
            description = "A catalogue in JSON, newline-delimited JSON (.ndjson) or YAML, also gzipped.")
    private Path file = Path.of("");

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UnreadableFileException {
        Reading reading = Reading.of(file, terminal, appearance.locale());
        new OutlinePrinter(terminal.out(), appearance.palette(terminal), appearance.locale())
                .print(reading.catalogue());
        return reading.status();
    }
}
