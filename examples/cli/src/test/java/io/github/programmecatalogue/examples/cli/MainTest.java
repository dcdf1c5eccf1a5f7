package io.github.programmecatalogue.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private static final String GOOD = Samples.GOOD.file().toString();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "frobnicate",
                "validate",
                "show",
                "show a b",
                "search",
                "search a",
                "search --age -1 a b",
                "search --limit 0 a b",
                "validate --colour a",
                "validate --color sometimes a",
                "show --language fr a"
            })
    void refusesAWrongCommandLine(String line) {
        Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith(" --help\n").hasLineCount(2);
    }

    @Test
    void namesTheLanguagesThatItSpeaks() {
        assertThat(Run.of("show", "--language", "fr", "a").err()).contains("'fr'", "[EN, RU] (case-insensitive)");
    }

    @Test
    void escapesTheCommandLineAsWell() {
        assertThat(Run.of("show", "a", "--\u001b[2J").err())
                .doesNotContain("\u001b")
                .contains("\\u001b[2J");
    }

    @Test
    void looksForNothingThatTheLocaleOfTheProcessCannotCarry() {
        assertThat(Run.of("search", GOOD, "\ufffd\ufffd"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "The locale of the process cannot carry an argument; set one of UTF-8, such as"
                                + " LC_ALL=C.UTF-8: \ufffd\ufffd\n"));
    }

    @Test
    void takesAFileForAFileWhateverItsNameBeginsWith(@TempDir Path folder) throws IOException {
        String file = "@" + Files.writeString(folder.resolve("a.json"), "--version");

        assertThat(Run.of("validate", file)).isEqualTo(new Run(3, "", file + ": there is no such file\n"));
    }

    @Test
    void explainsItselfAndItsExitStatus() {
        Run run = Run.of("--help");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("validate", "show", "search", "path", "graph", "coverage", "diff", "merge")
                .contains("0   No error was found.", "3   A file could not be read, or the program failed");
        assertThat(Run.of("validate", "--help").out()).contains("--outline", "--language", "--color", "NO_COLOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "validate --version", "show -V"})
    void namesTheVersionOfItsBuild(String line) throws IOException {
        Matcher version = Pattern.compile("<version>(.*?)</version>").matcher(Files.readString(Path.of("pom.xml")));

        assertThat(version.find()).isTrue();
        assertThat(Run.of(line.split(" "))).isEqualTo(new Run(0, "Programme Catalogue " + version.group(1) + "\n", ""));
    }

    @ParameterizedTest
    @CsvSource({"ru-RU, Пример каталога", "en-GB, Sample catalogue", "tr-TR, Sample catalogue"})
    void speaksTheLanguageOfTheMachineUnlessToldOtherwise(String machine, String title) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(machine));
        try {
            assertThat(Run.of("show", GOOD).out()).startsWith(title);
            assertThat(Run.of("show", "--language", "ru", GOOD).out()).startsWith("Пример каталога");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"search FILE c", "path FILE --age=9 --to=c", "graph FILE", "coverage FILE"})
    void answersInSpiteOfWhatMayMakeAnswersWrongAndTellsOfIt(String line, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("twice.json"), """
                {"formatVersion": "1.0", "id": "twice", "title": {"en": "Twice"}, "language": "en",
                 "courses": [{"id": "c", "title": {"en": "C"}}, {"id": "c", "title": {"en": "C++"}}]}
                """);

        Run run = Run.of(
                (line + " --language=en").replace("FILE", file.toString()).split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.out()).isNotEmpty();
        assertThat(run.err())
                .startsWith(file + ": /courses/1/id: ")
                .contains(": c (first at ")
                .hasLineCount(1);
    }

    @Test
    void failsWhereItsOutputIsLost() {
        assertThat(runInto(new Broken(new IOException("no room"))))
                .isEqualTo(new Run(3, "", "The output could not be written"));
    }

    @ParameterizedTest
    @CsvSource({
        "IllegalStateException, Failed: java.lang.IllegalStateException: oops\\u001b",
        "StackOverflowError,    Failed: java.lang.StackOverflowError: oops\\u001b"
    })
    void saysInOneLineThatItFailed(String kind, String line) {
        Throwable failure = kind.equals("IllegalStateException")
                ? new IllegalStateException("oops\u001b")
                : new StackOverflowError("oops\u001b");

        assertThat(runInto(new Broken(failure))).isEqualTo(new Run(3, "", line));
    }

    private static Run runInto(Writer out) {
        StringWriter err = new StringWriter();
        PrintWriter device = new PrintWriter(out);
        int status = Main.run(new Terminal(device, device, new PrintWriter(err), 100, false, false), "show", GOOD);
        return new Run(status, "", err.toString().strip());
    }

    /** A device that takes nothing. */
    private static final class Broken extends Writer {

        private final Throwable failure;

        Broken(Throwable failure) {
            this.failure = failure;
        }

        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            if (failure instanceof IOException checked) {
                throw checked;
            }
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }

        @Override
        public void flush() {
            // there is nothing to pass on
        }

        @Override
        public void close() {
            // there is nothing to give back
        }
    }
}
