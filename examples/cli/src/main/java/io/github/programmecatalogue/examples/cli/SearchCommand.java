package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.query.CatalogueIndex;
import io.github.programmecatalogue.query.CourseQuery;
import io.github.programmecatalogue.search.CatalogueSearch;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the courses of a file that answer what somebody typed. */
@Command(
        name = "search",
        description = "Finds courses by words in English or Russian, the best first.",
        exitCodeList = {
            "0:The catalogue was searched, whether anything was found or not.",
            "1:A part of the catalogue could not be read.",
            "2:The command line was wrong.",
            "3:The file could not be read, or the program failed."
        })
final class SearchCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Appearance appearance = new Appearance();

    @Option(names = "--age", paramLabel = "YEARS", description = "Only courses for a child of this age.")
    private Optional<Integer> age = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many courses are printed at most. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Mixin
    private Source source = new Source();

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "WORDS",
            description = "Words of titles, keywords, summaries or descriptions, in any form, or only begun.")
    private List<String> words = List.of();

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UnreadableFileException {
        requireAtLeast(0, "--age", age.orElse(0));
        requireAtLeast(1, "--limit", limit);
        LoadedCatalogue loaded = LoadedCatalogue.of(source.file(), terminal, appearance.locale());
        search(loaded.index(terminal, appearance.locale()));
        return loaded.status();
    }

    private void requireAtLeast(int least, String option, int value) {
        if (value < least) {
            throw new ParameterException(
                    spec.commandLine(), "Value of " + option + " must be " + least + " or more: " + value);
        }
    }

    private void search(CatalogueIndex index) {
        CourseQuery all = index.courses();
        CourseQuery suitable = age.map(all::forAge).orElse(all);
        new HitPrinter(terminal.out(), appearance.palette(terminal), appearance.locale())
                .print(index, CatalogueSearch.of(index).courses(String.join(" ", words), suitable), limit);
    }
}
