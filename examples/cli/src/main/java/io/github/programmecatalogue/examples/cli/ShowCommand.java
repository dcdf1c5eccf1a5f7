package io.github.programmecatalogue.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the outline of a file. */
@Command(name = "show", description = "Prints what a catalogue teaches, cluster by cluster.")
final class ShowCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Appearance appearance = new Appearance();

    @Mixin
    private Source source = new Source();

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UnreadableFileException {
        LoadedCatalogue loaded = LoadedCatalogue.of(source.file(), terminal, appearance.locale());
        new OutlinePrinter(terminal.out(), appearance.palette(terminal), appearance.locale()).print(loaded.catalogue());
        return loaded.status();
    }
}
