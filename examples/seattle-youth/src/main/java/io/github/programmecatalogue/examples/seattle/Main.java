package io.github.programmecatalogue.examples.seattle;

import io.github.programmecatalogue.jackson.CatalogueReader;
import io.github.programmecatalogue.jackson.CatalogueWriter;
import io.github.programmecatalogue.jackson.ReadResult;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.RuleDescription;
import io.github.programmecatalogue.validation.ValidationReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads somebody else's list of programs, makes a catalogue of it, writes that as JSON, and says what is wrong with it.
 */
public final class Main {

    private Main() {}

    /**
     * Runs the program.
     *
     * @param args the file to write; {@code target/seattle-youth.json} if there is none
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        run(
                Path.of(args.length == 0 ? "target/seattle-youth.json" : args[0]),
                CatalogueValidator.standard(),
                System.out);
    }

    static void run(Path file, CatalogueValidator validator, PrintStream out) throws IOException {
        List<ProgramReading> programs =
                YouthProgram.readAll().stream().map(ProgramReading::of).toList();
        Catalogue catalogue = SeattleCatalogue.of(programs);

        out.printf(
                "%d programs of %d organisations; %d say when, where or at what price%n",
                catalogue.getCourses().size(),
                catalogue.getProviders().size(),
                catalogue.getOfferings().size());
        printAges(programs, out);

        Files.createDirectories(file.toAbsolutePath().normalize().getParent());
        CatalogueWriter.pretty().write(catalogue, file);
        ReadResult readBack = CatalogueReader.standard().validator(validator).read(file);
        printReport(readBack.getReport(), out);
        if (!readBack.getCatalogue().equals(Optional.of(catalogue))) {
            throw new IllegalStateException("What was written must be read back equal: " + file);
        }
        out.printf("%nWritten to %s, and read back equal%n", file);
    }

    private static void printAges(List<ProgramReading> programs, PrintStream out) {
        long stated = programs.stream()
                .filter(program -> program.ages().value().isPresent())
                .count();
        Map<String, Long> refused = programs.stream()
                .filter(program -> program.ages().value().isEmpty())
                .collect(Collectors.groupingBy(
                        program ->
                                program.ages().unread() + ": " + program.ages().reason(),
                        TreeMap::new,
                        Collectors.counting()));
        out.printf("%nAges: %d read, %d refused%n", stated, programs.size() - stated);
        refused.forEach((text, count) -> out.printf("%4d  %s%n", count, text));
    }

    private static void printReport(ValidationReport report, PrintStream out) {
        out.printf("%nReport: %s%n", report.isValid() ? "no error" : "errors");
        report.getCounts().forEach((code, count) -> {
            RuleDescription rule = report.getRule(code);
            out.printf(
                    "%4d  %s %s: %s%n",
                    count, rule.getSeverity().getLabel(Locale.ENGLISH), code, rule.getSentence(Locale.ENGLISH));
        });
    }
}
