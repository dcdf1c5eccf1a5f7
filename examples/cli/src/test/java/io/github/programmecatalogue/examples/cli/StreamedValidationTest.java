package io.github.programmecatalogue.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StreamedValidationTest {

    private static final String GOOD = Samples.GOOD.file().toString();
    private static final String FAULTY = Samples.FAULTY.file().toString();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void findsWhatIsFoundInMemory(Format format) {
        Run streamed = Run.of("validate", "--stream", "--format", format.name(), "--language", "en", FAULTY);
        Run inMemory = Run.of("validate", "--format", format.name(), "--language", "en", FAULTY);

        assertThat(streamed.status()).isEqualTo(1);
        assertThat(streamed.err()).isEmpty();
        assertThat(streamed.out()).contains("programming-in-c", "prerequisite_cycle", "/courses/2/prerequisites/0");
        assertThat(count(streamed, "prerequisite_cycle")).isEqualTo(count(inMemory, "prerequisite_cycle"));
    }

    @Test
    void sumsUpAsInMemory() {
        assertThat(lastLine(Run.of("validate", "--stream", "--language", "en", FAULTY)))
                .isEqualTo(lastLine(Run.of("validate", "--language", "en", FAULTY)))
                .startsWith(FAULTY + ": not valid (errors: 18, ");
        assertThat(Run.of("validate", "--stream", GOOD).status()).isZero();
    }

    @Test
    void readsAZippedFile() throws IOException {
        Path zipped = folder.resolve("zipped.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            Files.copy(Path.of(FAULTY), out);
        }

        assertThat(lastLine(Run.of("validate", "--stream", "--language", "en", zipped.toString())))
                .startsWith(zipped + ": not valid (errors: 18, ");
    }

    @Test
    void goesOnAfterAFileThatIsNotThereOnATerminalToo() {
        String absent = folder.resolve("absent.json").toString();

        Run run = Run.on(true, "validate", "--stream", "--language", "en", absent, GOOD);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).isEqualTo(absent + ": there is no such file\n");
        assertThat(run.out())
                .endsWith("files: 2 (valid: 1, not valid: 0, not read: 1)\n".replace("not read", "unreadable"));
    }

    @Test
    void refusesTheOutlineOfWhatItDoesNotKeep() {
        Run run = Run.of("validate", "--stream", "--outline", GOOD);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("An outline must be of a catalogue in memory: ");
    }

    private static long count(Run run, String code) {
        return run.out().lines().filter(line -> line.contains(code)).count();
    }

    private static String lastLine(Run run) {
        return run.out().strip().lines().reduce((one, next) -> next).orElseThrow();
    }
}
