package io.github.programmecatalogue.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final String EXAMPLES = "java/io/github/programmecatalogue/examples/";
    private static final List<Path> SOURCES = List.of(
            Path.of("src/main", EXAMPLES + "quickstart"), Path.of("../school-tests/src/test", EXAMPLES + "school"));

    @Test
    void showsLinesOfThePrograms() throws IOException {
        String programs = programs();
        List<String> blocks =
                blocks("java").stream().map(ReadmeTest::withoutIndentation).toList();

        assertThat(blocks)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(block -> assertThat(programs)
                        .as("the programs, which the block in the README must be lines of")
                        .contains("\n" + block));
    }

    @Test
    void showsWhatTheProgramsPrint() throws IOException {
        assertThat(blocks("text")).containsExactly(Printed.by(ValidateCatalogue::main));
    }

    @Test
    void staysShort() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThan(220);
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(Files.readString(README))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String programs() throws IOException {
        StringBuilder programs = new StringBuilder();
        for (Path folder : SOURCES) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(ReadmeTest::content)
                        .map(ReadmeTest::withoutIndentation)
                        .forEach(program -> programs.append(program).append('\n'));
            }
        }
        return programs.toString();
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutIndentation(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n", "", "\n"));
    }
}
