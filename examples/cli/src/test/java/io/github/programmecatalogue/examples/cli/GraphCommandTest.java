package io.github.programmecatalogue.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphCommandTest {

    private static final String GOOD = Samples.GOOD.file().toString();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mermaid | flowchart LR | n0[\"Основы алгоритмики и логики<br/>возраст 7–10 · Стартовый\"]",
                "dot | digraph prerequisites { | \"programming-in-c\" -> \"cpp\";",
                "SVG | <svg xmlns= | <title>Программирование · Программирование на C++ · возраст 13–17 · Продвинутый</title>",
            })
    void drawsTheSample(String format, String start, String part) {
        Run run = Run.of("graph", "--format", format, "--language", "ru", GOOD);

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith(start).contains(part);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void drawsWhatLeadsToACourseAndFollowsIt() {
        assertThat(Run.of("graph", "--format", "dot", "--course", "game-development", GOOD)
                        .out()
                        .lines()
                        .filter(line -> line.contains("->"))
                        .map(String::strip))
                .containsExactly("\"scratch\" -> \"c-sharp\";", "\"c-sharp\" -> \"game-development\";");
    }

    @Test
    void drawsACluster() {
        Run plain = Run.of("graph", "--cluster", "digital-media", "--language", "en", GOOD);
        Run unlinked = Run.of("graph", "--cluster", "digital-media", "--unlinked", "--language", "en", GOOD);

        assertThat(plain.out())
                .contains("accTitle: Prerequisites — Digital Media")
                .doesNotContain("Photography");
        assertThat(unlinked.out()).contains("Photography").doesNotContain("Python");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--cluster nowhere | Cluster must be in the catalogue: nowhere",
                "--course Python | Course must be in the catalogue: Python",
                "--course a^b | Id must consist of ASCII letters",
                "--course cpp --cluster mobile | Error: --cluster=ID, --course=ID are mutually exclusive",
                "--format png | Invalid value for option '--format'",
            })
    void refusesWhatItCannotDraw(String options, String problem) {
        Run run = Run.of(("graph " + options + " " + GOOD).split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(problem).endsWith("See: catalogue graph --help\n");
    }

    @Test
    void writesToAFile() throws IOException {
        Path picture = folder.resolve("picture.svg");

        Run run = Run.of("graph", "--format", "svg", "--output", picture.toString(), "--language", "en", GOOD);

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(picture))
                .isEqualTo(Run.of("graph", "--format", "svg", "--language", "en", GOOD)
                        .out());
    }

    @Test
    void replacesNoCatalogueByItsPicture() throws IOException {
        Path file = Files.copy(Samples.GOOD.file(), folder.resolve("catalogue.json"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        for (String command : List.of("graph", "coverage")) {
            for (Path output : List.of(file, folder.resolve("./catalogue.json"), link)) {
                assertThat(Run.of(command, "--output", output.toString(), file.toString()))
                        .isEqualTo(new Run(
                                2,
                                "",
                                "The output must not replace a file that it is made of: " + output + "\nSee: catalogue "
                                        + command + " --help\n"));
                assertThat(file).hasSameTextualContentAs(Samples.GOOD.file());
            }
        }
    }

    @Test
    void saysThatAPictureCannotBeWritten() {
        Path picture = folder.resolve("absent/picture");

        Run run = Run.of("graph", "--output", picture.toString(), GOOD);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).startsWith(picture + ": could not be written: ");
    }

    @Test
    void drawsWhatItCanReadAndSaysWhatItCannot() throws IOException {
        Path file = Files.writeString(folder.resolve("cut.json"), """
                {"formatVersion": "1.0", "id": "cut", "title": {"en": "Cut"}, "language": "en",
                 "courses": [{"id": "a", "title": {"en": "A"}, "prerequisites": [{"anyOf": ["b"]}]}, {"id": "b\
                """.strip());

        Run run = Run.of("graph", "--format", "dot", "--language", "en", file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("\"b\" -> \"a\"");
        assertThat(run.err()).startsWith(file + ": /courses/1/id: ");
        assertThat(Run.of("graph", "absent.json")).isEqualTo(new Run(3, "", "absent.json: there is no such file\n"));
    }
}
