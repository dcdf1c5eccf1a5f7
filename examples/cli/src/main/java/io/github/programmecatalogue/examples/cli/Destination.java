package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.jackson.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where a picture goes: to the standard output, or to a file that it is not made of. */
final class Destination {

    @Option(names = "--output", paramLabel = "FILE", description = "Writes to a file.")
    private @Nullable Path output;

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** Whether it is a file. */
    boolean isFile() {
        return output != null;
    }

    /** Refuses to write over a file, whatever name that goes by. */
    void requireOtherThan(Path source) {
        if (output != null) {
            OutputFile.requireOtherThan(List.of(source), output, spec.commandLine());
        }
    }

    /** That the command line was wrong. */
    ParameterException wrongUsage(String problem) {
        return new ParameterException(spec.commandLine(), problem);
    }

    /** Writes a document, in UTF-8; the given status, or another if the file cannot be written. */
    int write(String document, Terminal terminal, int status) {
        if (output == null) {
            terminal.document().print(document);
            terminal.document().flush();
            return status;
        }
        try {
            AtomicFile.write(output, out -> out.write(document.getBytes(StandardCharsets.UTF_8)));
            return status;
        } catch (IOException e) {
            return OutputFile.failed(output, e, terminal);
        }
    }
}
