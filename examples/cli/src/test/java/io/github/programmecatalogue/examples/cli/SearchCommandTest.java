package io.github.programmecatalogue.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchCommandTest {

    private static final String GOOD = Samples.GOOD.file().toString();

    @Test
    void printsWhatItFindsTheBestFirst() {
        assertThat(Run.of("search", "--language", "en", GOOD, "C++")).isEqualTo(new Run(0, """
                        Course                              Cluster   Ages   Level         Id
                        C++                                 Software  13–17  Advanced      cpp
                        Workshop: Programming in C, C++     Software  12–15  Introductory  workshop-programming-in-c
                        and C#
                        """, ""));
    }

    @Test
    void printsTextsAndLabelsInRussian() {
        assertThat(Run.of("search", "--language", "ru", GOOD, "photo")).isEqualTo(new Run(0, """
                        Курс                      Кластер         Возраст  Уровень    Идентификатор
                        Фотография                Цифровые медиа  10–17    Стартовый  photography
                        Мастер-класс: Фотография  Цифровые медиа  10–17    Стартовый  workshop-photography
                        """, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "робототехнике     | project-robotics robotics-and-programming workshop-project-robotics"
                        + " workshop-robotics-and-programming",
                "mecha             | mechatronics workshop-mechatronics",
                "photgraphy        | photography workshop-photography",
                "c#                | c-sharp workshop-programming-in-c game-development",
                "3d                | 3d-modelling workshop-3d-modelling",
                "vr                | vr-ar-applications",
                "дрон              | unmanned-aircraft",
                "ВЁРСТКЕ           | graphic-design workshop-graphic-design",
                "big data          | cyber-hygiene-and-big-data python artificial-intelligence",
            })
    void putsCoursesOfTheSampleFirst(String words, String ids) {
        Run run = Run.of("search", "--language", "en", GOOD, words);

        assertThat(run.status()).isZero();
        assertThat(run.out()
                        .lines()
                        .skip(1)
                        .filter(line -> line.contains("  ")) // not where a long title goes on
                        .map(line -> line.substring(line.lastIndexOf(' ') + 1)))
                .as("what may follow differs more")
                .startsWith(ids.split(" "));
    }

    @Test
    void findsOnlyWhatSuitsAnAge() {
        assertThat(Run.of("search", "--language", "en", "--age", "12", GOOD, "robotics")
                        .out())
                .contains(" robotics-and-programming\n")
                .doesNotContain(" project-robotics\n");
    }

    @Test
    void saysHowManyMoreThereAre() {
        Run run = Run.of("search", "--language", "en", "--limit", "1", GOOD, "programming", "in", "python");

        assertThat(run.out().lines()).hasSize(3).last().asString().matches("More: [0-9]+");
        assertThat(run.out()).contains("Python").contains(" python\n");
    }

    @ParameterizedTest
    @CsvSource({"en, No course was found.", "ru, Курсов не найдено."})
    void saysThatItFoundNothing(String language, String sentence) {
        assertThat(Run.of("search", "--language", language, GOOD, "икебана"))
                .isEqualTo(new Run(0, sentence + "\n", ""));
        assertThat(Run.of("search", "--language", language, GOOD, "?")).isEqualTo(new Run(0, sentence + "\n", ""));
        assertThat(Run.of("search", "--help").out())
                .contains("  0   The catalogue was searched, whether anything was found or not.");
    }

    @Test
    void namesClustersThatAreNotThereByTheirIdsAndEscapesTexts(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("small.json"), """
                {"formatVersion": "1.0", "id": "small", "title": {"en": "Small"}, "language": "en",
                 "courses": [{"id": "a", "title": {"en": "Robots\\u001b[2J"}, "clusters": ["gone"]}]}
                """);

        assertThat(Run.of("search", "--language", "en", file.toString(), "robot")
                        .out())
                .isEqualTo("""
                        Course           Cluster  Id
                        Robots\\u001b[2J  gone     a
                        """);
    }

    @Test
    void saysWhichFileItCannotRead() {
        assertThat(Run.of("search", "absent.json", "robot"))
                .isEqualTo(new Run(3, "", "absent.json: there is no such file\n"));
    }
}
