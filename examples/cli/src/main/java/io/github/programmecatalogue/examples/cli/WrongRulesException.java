package io.github.programmecatalogue.examples.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Thrown where a file of settings cannot be used; says all that is wrong with it. */
final class WrongRulesException extends ParameterException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /** An exception of one problem or more, each in a line. */
    WrongRulesException(CommandLine commandLine, String file, IllegalArgumentException cause) {
        super(commandLine, file + ": " + cause.getMessage(), cause);
        this.problems = String.valueOf(cause.getMessage())
                .lines()
                .map(problem -> file + ": " + problem)
                .toList();
    }

    List<String> problems() {
        return problems;
    }
}
