package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.jackson.CatalogueReader;
import io.github.programmecatalogue.jackson.ReadResult;
import io.github.programmecatalogue.model.Catalogue;
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
        ReadResult result = new CatalogueFile(file).read(CatalogueReader.standard());
        Losses losses = new Losses(file, result, appearance.locale());
        losses.print(terminal.err());
        Catalogue catalogue = result.getCatalogue()
                .orElseThrow(
                        () -> new UnreadableFileException(file, Phrase.NO_CATALOGUE.getLabel(appearance.locale())));
        new OutlinePrinter(terminal.out(), appearance.palette(terminal), appearance.locale()).print(catalogue);
        return losses.areErrors() ? ExitStatus.ERRORS_FOUND : ExitStatus.VALID;
    }
}
