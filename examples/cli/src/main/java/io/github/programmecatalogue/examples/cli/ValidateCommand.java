package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.jackson.CatalogueReader;
import io.github.programmecatalogue.jackson.CatalogueRules;
import io.github.programmecatalogue.jackson.Printable;
import io.github.programmecatalogue.jackson.ReadResult;
import io.github.programmecatalogue.jackson.TextDocument;
import io.github.programmecatalogue.jackson.report.ReportWriter;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.ValidationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the rules find in each of some files. */
@Command(name = "validate", description = "Checks catalogues against every rule and prints what was found.")
final class ValidateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Appearance appearance = new Appearance();

    @Option(names = "--outline", description = "Prints the outline of each catalogue before its report.")
    private boolean outline;

    @Option(
            names = "--stream",
            description =
                    "Keeps no entity in memory, so that a catalogue may be larger than that: a million courses take"
                            + " java -Xmx256m. The report has JSON Pointers, but no lines.")
    private boolean stream;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "Settings of the rules in JSON: severity, off, on, limits, samplesPerRule, suppress.")
    private @Nullable Path rules;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How reports are written: text, html, json or sarif (2.1.0). Default: text.")
    private Format format = Format.TEXT;

    @Option(names = "--output", paramLabel = "FILE", description = "Writes the report to a file.")
    private @Nullable Path output;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Catalogues in JSON, newline-delimited JSON (.ndjson) or YAML, also gzipped.")
    private List<Path> files = new ArrayList<>();

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        requireOneFile();
        requireOutputOfItsOwn();
        CatalogueValidator validator = validator();
        ReportWriter writer = writer().language(appearance.locale());
        int[] filesByStatus = new int[ExitStatus.NOT_READ + 1];
        for (Path file : files) {
            filesByStatus[validate(file, validator, writer)]++;
        }
        if (files.size() > 1) {
            printTotals(filesByStatus);
        }
        return IntStream.rangeClosed(0, ExitStatus.NOT_READ)
                .filter(status -> filesByStatus[status] > 0)
                .max()
                .orElse(ExitStatus.VALID);
    }

    private CatalogueValidator validator() {
        CatalogueValidator.Builder builder = CatalogueValidator.builder().samplesPerRule(format.samplesPerRule());
        if (rules == null) {
            return builder.build();
        }
        try {
            return CatalogueRules.parse(new CatalogueFile(rules).content())
                    .applyTo(builder)
                    .build();
        } catch (UnreadableFileException e) {
            throw wrongUsage(e.problem(), e);
        } catch (IllegalArgumentException e) {
            throw new WrongRulesException(commandLine(), rules.toString(), e);
        }
    }

    /** A file is read elsewhere than on this terminal, and has neither its width nor its colours. */
    private ReportWriter writer() {
        return output == null
                ? format.writer(terminal.width(), appearance.colourful(terminal))
                : format.writer(Terminal.WIDEST, false);
    }

    private ParameterException wrongUsage(String problem, @Nullable Exception cause) {
        return new ParameterException(commandLine(), problem, cause);
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec, "spec").commandLine();
    }

    private int validate(Path file, CatalogueValidator validator, ReportWriter writer) {
        try {
            return stream ? validateEntries(file, validator, writer) : validateWhole(file, validator, writer);
        } catch (UnreadableFileException e) {
            terminal.err().println(Printable.of(e.problem()));
            return ExitStatus.NOT_READ;
        } catch (IOException e) { // such as of a file that is there no more when its lines are to be shown
            terminal.err().println(Printable.of(file + ": could not be read again: " + e));
            return ExitStatus.NOT_READ;
        }
    }

    private int validateWhole(Path file, CatalogueValidator validator, ReportWriter writer)
            throws UnreadableFileException, IOException {
        ReadResult result =
                new CatalogueFile(file).read(CatalogueReader.standard().validator(validator));
        if (outline && result.getCatalogue().isPresent()) {
            new OutlinePrinter(terminal.out(), appearance.palette(terminal), appearance.locale())
                    .print(result.getCatalogue().get());
            terminal.out().println();
        }
        return write(result.getReport(), writer.document(result.readDocument()));
    }

    /** Without its text, a document has no lines to show, but a name all the same. */
    private int validateEntries(Path file, CatalogueValidator validator, ReportWriter writer)
            throws UnreadableFileException, IOException {
        ValidationReport report;
        try (ProgressBar bar = ProgressBar.of(terminal, appearance.locale(), file, System::nanoTime)) {
            report = new CatalogueFile(file).validate(validator, bar);
        }
        return write(report, writer.document(TextDocument.of(file.toString(), "")));
    }

    private int write(ValidationReport report, ReportWriter writer) throws IOException {
        if (output == null) {
            print(report, writer);
        } else {
            try {
                writer.write(report, output);
            } catch (IOException e) {
                return OutputFile.failed(output, e, terminal);
            }
        }
        return report.isValid() ? ExitStatus.VALID : ExitStatus.ERRORS_FOUND;
    }

    private void print(ValidationReport report, ReportWriter writer) throws IOException {
        if (format == Format.TEXT) {
            writer.write(report, terminal.out());
            terminal.out().println();
        } else {
            writer.write(report, terminal.document());
        }
    }

    private void requireOneFile() {
        if (files.size() > 1 && (format != Format.TEXT || output != null)) {
            throw wrongUsage(
                    "A report in a file, or in a format other than text, must be of one catalogue: " + files.size()
                            + " are given",
                    null);
        }
        if (outline && format != Format.TEXT && (output == null || OutputFile.isShared(output))) {
            throw wrongUsage(
                    "An outline must not stand before a report that is no text: write that to a file of its own with"
                            + " --output",
                    null);
        }
        if (outline && stream) {
            throw wrongUsage("An outline must be of a catalogue in memory: leave out --outline or --stream", null);
        }
    }

    private void requireOutputOfItsOwn() {
        if (output == null) {
            return;
        }
        List<Path> sources = new ArrayList<>(files);
        if (rules != null) {
            sources.add(rules);
        }
        OutputFile.requireOtherThan(sources, output, commandLine());
    }

    private void printTotals(int[] filesByStatus) {
        Locale locale = appearance.locale();
        terminal.out()
                .println(Phrase.FILES.getLabel(locale) + ": " + files.size() + " ("
                        + Phrase.VALID.getLabel(locale) + ": " + filesByStatus[ExitStatus.VALID] + ", "
                        + Phrase.NOT_VALID.getLabel(locale) + ": " + filesByStatus[ExitStatus.ERRORS_FOUND] + ", "
                        + Phrase.UNREADABLE.getLabel(locale) + ": " + filesByStatus[ExitStatus.NOT_READ] + ")");
    }
}
