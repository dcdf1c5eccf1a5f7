package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.jackson.CatalogueWriter;
import io.github.programmecatalogue.jackson.DocumentForm;
import io.github.programmecatalogue.jackson.comparison.CatalogueMerge;
import io.github.programmecatalogue.jackson.comparison.MergeResult;
import io.github.programmecatalogue.jackson.comparison.Precedence;
import io.github.programmecatalogue.model.Catalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes one file of several, and prints where they contradict each other. */
@Command(
        name = "merge",
        description = "Makes one catalogue of several, and prints where they contradict each other.",
        exitCodeList = {
            "0:The catalogues agree, and are written as one.",
            "1:They are written as one, but contradict each other, or a part of one could not be read.",
            "2:The command line was wrong.",
            "3:A file could not be read or written, or the program failed."
        })
final class MergeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Appearance appearance = new Appearance();

    @Option(
            names = "--keep",
            paramLabel = "WHICH",
            defaultValue = "first",
            description = "What is kept where catalogues contradict each other: first, last or newest. Default: first.")
    private Precedence precedence = Precedence.FIRST;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            required = true,
            description = "Writes the catalogue to a file, in JSON or newline-delimited JSON (.ndjson), also gzipped.")
    private Path output = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Catalogues.")
    private List<Path> files = new ArrayList<>();

    MergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UnreadableFileException {
        OutputFile.requireOtherThan(files, output, spec.commandLine());
        CatalogueWriter writer = writer();
        boolean whole = true;
        List<Catalogue> catalogues = new ArrayList<>();
        for (Path file : files) {
            LoadedCatalogue loaded = LoadedCatalogue.of(file, terminal, appearance.locale());
            catalogues.add(loaded.catalogue());
            whole &= loaded.isWhole();
        }
        MergeResult result = CatalogueMerge.keeping(precedence).merge(catalogues);
        PrintWriter conflicts = OutputFile.isShared(output) ? terminal.err() : terminal.out();
        conflicts.print(result.format(appearance.locale()));
        try {
            writer.write(result.catalogue(), output);
        } catch (IOException e) {
            return OutputFile.failed(output, e, terminal);
        }
        return whole && result.conflicts().isEmpty() ? ExitStatus.VALID : ExitStatus.ERRORS_FOUND;
    }

    /** The writer of the form by which the output will be read. */
    private CatalogueWriter writer() {
        return switch (DocumentForm.ofName(output.toString())) {
            case JSON -> CatalogueWriter.pretty();
            case LINES -> CatalogueWriter.lines();
            case YAML ->
                throw new ParameterException(
                        spec.commandLine(), "A merged catalogue must be written in JSON, not in YAML: " + output);
        };
    }
}
