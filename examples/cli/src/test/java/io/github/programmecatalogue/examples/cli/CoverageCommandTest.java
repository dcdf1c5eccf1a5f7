package io.github.programmecatalogue.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageCommandTest {

    private static final String GOOD = Samples.GOOD.file().toString();

    @TempDir
    private Path folder;

    private Path school() throws IOException {
        return Files.writeString(folder.resolve("school.json"), """
                {"formatVersion": "1.0", "id": "school", "title": {"en": "School"}, "language": "en",
                 "clusters": [{"id": "r", "title": {"en": "Robots", "ru": "Роботы"}}, {"id": "a", "title": {"en": "Art \\u001b[2J"}}],
                 "courses": [
                  {"id": "x", "title": {"en": "X"}, "clusters": ["r"], "ageRange": {"min": 7, "max": 8}},
                  {"id": "y", "title": {"en": "Y"}, "clusters": ["r", "a"], "ageRange": {"min": 8, "max": 8}}]}
                """);
    }

    @Test
    void printsATableAndWhatIsMissing() throws IOException {
        Run run = Run.of("coverage", "--ages", "6-10", "--language", "en", school().toString());

        assertThat(run).isEqualTo(new Run(0, """
                                Courses by cluster and age

                                                 Age in completed years
                                  Cluster        6  7  8  9  10
                                  Robots         –  1  2  –  –
                                  Art \\u001b[2J  –  –  1  –  –

                                No course
                                  Robots: 6, 9–10
                                  Art \\u001b[2J: 6–7, 9–10
                                """, ""));
    }

    @Test
    void speaksRussian() throws IOException {
        assertThat(Run.of("coverage", "--ages", "7-8", "--language", "ru", school().toString())
                        .out())
                .startsWith("Курсы по кластерам и возрасту\n")
                .contains("  Роботы         1  2\n", "Нет курсов\n  Art \\u001b[2J: 7\n");
        assertThat(Run.of("coverage", "--ages", "8", "--language", "ru", school().toString())
                        .out())
                .endsWith("\nПробелов нет.\n");
    }

    @Test
    void countsByProficiency() {
        Run run = Run.of("coverage", "--by", "proficiency", "--language", "en", GOOD);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("Courses by competency and proficiency\n")
                .containsPattern("\n  Content creation +27  18  12  9  3  2  –  –\n")
                .contains("\n  Content creation: 7–8\n", "\n  Evaluating information: 1–8\n");
    }

    @Test
    void paintsGapsOnATerminalOnly() throws IOException {
        Path table = folder.resolve("table.txt");
        Run.on(true, "coverage", "--output", table.toString(), school().toString());

        assertThat(Run.on(true, "coverage", school().toString()).out()).contains("\u001b[31m–\u001b[39m");
        assertThat(table).content().contains("–").doesNotContain("\u001b");
    }

    @Test
    void drawsAnImage() {
        Run run = Run.of("coverage", "--format", "svg", "--language", "ru", GOOD);

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("<svg ").contains(">Курсы по кластерам и возрасту</text>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--ages 5+ | Ages must end at 120 or before: 5+",
                "--ages 9-5 | Age range must not end before it starts: 9",
                "--ages young | Age range must read like 7-10, 12+ or 9: \"young\"",
                "--by proficiency --ages 7-9 | Ages must be given only where courses are counted by age: leave out --ages or --by",
                "--by height | Invalid value for option '--by'",
            })
    void refusesWhatItCannotCount(String options, String problem) {
        Run run = Run.of(("coverage " + options + " " + GOOD).split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(problem).endsWith("See: catalogue coverage --help\n");
    }
}
