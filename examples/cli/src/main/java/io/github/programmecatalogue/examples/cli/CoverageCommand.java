package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.picture.HeatTable;
import io.github.programmecatalogue.query.CatalogueIndex;
import io.github.programmecatalogue.value.AgeRange;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts courses by cluster and age, or by competency and proficiency. */
@Command(name = "coverage", description = "Counts the courses for each age or proficiency, and shows what is missing.")
final class CoverageCommand implements Callable<Integer> {

    private static final String CHILDHOOD = "5-18";

    private final Terminal terminal;

    @Mixin
    private Appearance appearance = new Appearance();

    @Mixin
    private Destination destination = new Destination();

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            defaultValue = "age",
            description = "What is counted: age (by cluster) or proficiency (by competency). Default: age.")
    private Aspect aspect = Aspect.AGE;

    @Option(
            names = "--ages",
            paramLabel = "AGES",
            description = "The ages to look at, in completed years, where courses are counted by age. Default: 5-18.")
    private Optional<String> ages = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How the table is written: text or svg. Default: text.")
    private Format format = Format.TEXT;

    @Mixin
    private Source source = new Source();

    CoverageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What is counted. */
    private enum Aspect {
        AGE,
        PROFICIENCY
    }

    /** How the table is written. */
    private enum Format {
        TEXT,
        SVG
    }

    @Override
    public Integer call() throws UnreadableFileException {
        destination.requireOtherThan(source.file());
        requireAgesWhereTheyCount();
        LoadedCatalogue loaded = LoadedCatalogue.of(source.file(), terminal, appearance.locale());
        HeatTable table = table(loaded.index(terminal, appearance.locale()));
        if (format == Format.SVG) {
            return destination.write(table.toSvg(), terminal, loaded.status());
        }
        if (destination.isFile()) {
            String text = new CoverageText(table, Palette.PLAIN, appearance.locale()).toString();
            return destination.write(text, terminal, loaded.status());
        }
        terminal.out().print(new CoverageText(table, appearance.palette(terminal), appearance.locale()));
        return loaded.status();
    }

    private void requireAgesWhereTheyCount() {
        if (aspect != Aspect.AGE && ages.isPresent()) {
            throw destination.wrongUsage(
                    "Ages must be given only where courses are counted by age: leave out --ages or --by");
        }
    }

    private HeatTable table(CatalogueIndex index) {
        if (aspect == Aspect.PROFICIENCY) {
            return HeatTable.of(index.coverageByProficiency(), appearance.locale());
        }
        try {
            return HeatTable.of(index.coverageByAge(AgeRange.parse(ages.orElse(CHILDHOOD))), appearance.locale());
        } catch (IllegalArgumentException e) {
            throw destination.wrongUsage(String.valueOf(e.getMessage()));
        }
    }
}
