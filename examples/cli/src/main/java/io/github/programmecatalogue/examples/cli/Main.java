package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.jackson.Printable;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/**
 * Validates catalogue files, prints them, and answers questions about them.
 *
 * <p>{@code validate FILE…} prints a report of each file, {@code show FILE} an outline; {@code search FILE WORDS…} finds
 * courses, {@code path FILE} a pupil's way to one, {@code diff BEFORE AFTER} what has changed; {@code merge FILE…} makes one
 * file of several. The exit status is 0 if all is well, also of a search that finds nothing; 1 where there are errors, no
 * path, differences or contradictions; 2 for wrong usage; and 3 where a file could not be read or written.
 */
@Command(
        name = "catalogue",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Validates catalogues of what centres of digital education teach, and answers questions about them.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:No error was found.",
            "1:Errors were found.",
            "2:The command line was wrong.",
            "3:A file could not be read, or the program failed; this wins over 1."
        })
public final class Main {

    /** Kept, since a logger that nobody holds forgets its level: it tells of what it could use on another Java. */
    private static final Logger SEARCH_ENGINE = Logger.getLogger("org.apache.lucene");

    /** Stands in an argument for what the encoding of the process does not have. */
    private static final char LOST = '\ufffd';

    private Main() {}

    /**
     * Runs the program, and ends the process unless all is well.
     *
     * @param args command, options, files
     */
    public static void main(String[] args) {
        SEARCH_ENGINE.setLevel(Level.SEVERE);
        boolean interactive = Terminal.isThere();
        int width = interactive ? columns() : Terminal.WIDEST;
        Terminal terminal = Terminal.of(System.out, System.err, width, interactive, Ansi.AUTO.enabled());
        int status = run(terminal, args);
        if (status != ExitStatus.VALID) {
            System.exit(status);
        }
    }

    /** Runs the program. */
    static int run(Terminal terminal, String... args) {
        int status = execute(terminal, args);
        terminal.err().flush();
        if (terminal.out().checkError() || terminal.document().checkError()) {
            terminal.err().println("The output could not be written");
            terminal.err().flush();
            return ExitStatus.NOT_READ;
        }
        return status;
    }

    private static int execute(Terminal terminal, String... args) {
        Optional<String> lost =
                Stream.of(args).filter(arg -> arg.indexOf(LOST) >= 0).findFirst();
        if (lost.isPresent()) {
            terminal.err()
                    .println(
                            Printable.of("The locale of the process cannot carry an argument; set one of UTF-8, such as"
                                    + " LC_ALL=C.UTF-8: " + lost.get()));
            return ExitStatus.WRONG_USAGE;
        }
        try {
            return commandLine(terminal).execute(args);
        } catch (VirtualMachineError | LinkageError e) { // such as too little memory for a file
            return failed(terminal, e);
        }
    }

    private static int failed(Terminal terminal, Throwable failure) {
        terminal.err().println(Printable.of("Failed: " + failure));
        return ExitStatus.NOT_READ;
    }

    private static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new Main())
                .addSubcommand(new ValidateCommand(terminal))
                .addSubcommand(new ShowCommand(terminal))
                .addSubcommand(new SearchCommand(terminal))
                .addSubcommand(new PathCommand(terminal))
                .addSubcommand(new GraphCommand(terminal))
                .addSubcommand(new CoverageCommand(terminal))
                .addSubcommand(new DiffCommand(terminal))
                .addSubcommand(new MergeCommand(terminal))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setColorScheme(Help.defaultColorScheme(terminal.colourful() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(100)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setParameterExceptionHandler((e, args) -> {
                    problems(e).forEach(problem -> terminal.err().println(Printable.of(problem)));
                    terminal.err()
                            .println("See: "
                                    + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
                    return ExitStatus.WRONG_USAGE;
                })
                .setExecutionExceptionHandler((e, commandLine, parsed) -> {
                    if (e instanceof UnreadableFileException unreadable) {
                        terminal.err().println(Printable.of(unreadable.problem()));
                        return ExitStatus.NOT_READ;
                    }
                    return failed(terminal, e);
                });
    }

    /** How wide the terminal is, as far as it tells. */
    private static int columns() {
        return Math.min(Terminal.WIDEST, new UsageMessageSpec().autoWidth(true).width());
    }

    private static List<String> problems(ParameterException e) {
        return e instanceof WrongRulesException wrong ? wrong.problems() : List.of(String.valueOf(e.getMessage()));
    }
}
