package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.jackson.comparison.CatalogueDifference;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what differs between two files. */
@Command(
        name = "diff",
        description = "Prints what was added, removed, moved and changed from one catalogue to another.",
        exitCodeList = {
            "0:The catalogues are equal.",
            "1:They differ, or a part of one could not be read.",
            "2:The command line was wrong.",
            "3:A file could not be read, or the program failed."
        })
final class DiffCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Appearance appearance = new Appearance();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How the difference is written: text, or json for a JSON Patch (RFC 6902). Default: text.")
    private Format format = Format.TEXT;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "A catalogue.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER", description = "Another, or the same at another time.")
    private Path after = Path.of("");

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    private enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() throws UnreadableFileException {
        LoadedCatalogue old = LoadedCatalogue.of(before, terminal, appearance.locale());
        LoadedCatalogue young = LoadedCatalogue.of(after, terminal, appearance.locale());
        boolean whole = old.isWhole() && young.isWhole();
        CatalogueDifference difference = CatalogueDifference.between(old.catalogue(), young.catalogue());
        if (format == Format.JSON) {
            terminal.document().println(difference.toJsonPatch());
            terminal.document().flush();
        } else if (difference.isEmpty()) {
            Phrase sentence = whole ? Phrase.NO_DIFFERENCE : Phrase.NO_DIFFERENCE_READ;
            terminal.out().println(sentence.getLabel(appearance.locale()));
        } else {
            terminal.out().print(difference.format(appearance.locale()));
        }
        return whole && difference.isEmpty() ? ExitStatus.VALID : ExitStatus.ERRORS_FOUND;
    }
}
