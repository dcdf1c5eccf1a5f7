package io.github.programmecatalogue.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.jackson.report.TextWidth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowCommandTest {

    private static final String GOOD = Samples.GOOD.file().toString();

    @Test
    void printsTheCoursesOfEachCluster() {
        Run run = Run.of("show", "--language", "en", GOOD);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""
                        Sample catalogue: digital education in St Petersburg
                        Programme Catalogue project, 2026-11-23

                        """).contains("""
                        Robotics and Mechatronics
                          Robotics and Programming            12–17  200    Basic                   Robomathematics (recommended)
                          Project Robotics                    13–17  144    Advanced                Robotics and Programming
                        """).contains("""
                          Workshop: Programming in C, C++     12–15  2      Introductory  Workshop
                          and C#
                        """);
    }

    @Test
    void printsTextsAndLabelsInRussian() {
        Run run = Run.of("show", "--language=RU", GOOD);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("Пример каталога: цифровое образование в Санкт-Петербурге\n")
                .contains("Беспилотные системы\n", "Стартовый", "Мастер-класс", "(желательно)")
                .doesNotContain("Introductory", "Workshop", "recommended");
    }

    @Test
    void alignsColumnsInEitherAlphabet() {
        for (String language : List.of("en", "ru")) {
            List<String> lines =
                    Run.of("show", "--language", language, GOOD).out().lines().toList();
            String header = lines.get(3);
            int ages = header.indexOf(language.equals("en") ? "Ages" : "Возраст");
            List<String> courses = lines.stream()
                    .filter(line -> line.matches(".*[0-9]–[0-9].*"))
                    .toList();

            assertThat(courses).hasSizeGreaterThan(25).allSatisfy(line -> {
                assertThat(line.substring(ages - 2, ages)).isBlank();
                assertThat(line.substring(ages)).matches("[0-9]+–[0-9]+ .*");
            });
            assertThat(lines).allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(120));
        }
    }

    @Test
    void listsCoursesOfNoClusterAtTheEndAndUnknownPrerequisitesByTheirIds(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("small.json"), """
                {"formatVersion": "1.0", "id": "small", "title": {"en": "Small"}, "language": "en",
                 "clusters": [{"id": "a", "title": {"en": "Cluster A"}}, {"id": "e", "title": {"en": "Empty"}}],
                 "courses": [
                  {"id": "lost", "title": {"en": "Lost"}, "clusters": ["b"], "prerequisites": [{"anyOf": ["gone", "x"]}]},
                  {"id": "x", "title": {"en": "Exact"}, "clusters": ["a"], "workload": {"hoursPerWeek": 1.5, "weeks": 3}}]}
                """);

        Run run = Run.of("show", "--language", "en", file.toString());

        assertThat(run.out()).isEqualTo("""
                        Small

                          Course  Hours  After
                        Cluster A
                          Exact   4.5
                        In no cluster
                          Lost           gone or Exact
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | A property should be one that the format has: \"ageRnage\"; did you mean ageRange?",
                "ru | Следует использовать только те свойства, которые есть в формате: \"ageRnage\"; возможно, имелось в виду ageRange?",
            })
    void warnsOfPropertiesThatTheFormatDoesNotHave(String language, String sentence, @TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("typo.json"), """
                {"formatVersion": "1.0", "id": "typo", "title": {"en": "Typo"}, "language": "en",
                 "courses": [{"id": "a", "title": {"en": "A"}, "ageRnage": {"min": [1]}}]}
                """);

        Run run = Run.on(true, "show", "--language", language, file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Typo").doesNotContain("ageRnage");
        assertThat(run.err()).isEqualTo(file + ": /courses/0/ageRnage: " + sentence + "\n");
    }

    @Test
    void showsWhatStoodBeforeTheBreak(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("cut.json"), """
                {"formatVersion": "1.0", "id": "cut", "title": {"en": "Cut"}, "language": "en",
                 "courses": [{"id": "a", "title": {"en": "Whole"}}, {"id": "b\
                """.strip());

        Run run = Run.of("show", "--language", "en", file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("Cut", "Whole");
        assertThat(run.err()).startsWith(file + ": /courses/1/id: The document must be well-formed to its end");
    }

    @Test
    void saysWhichFileItCannotRead() {
        Run run = Run.of("show", "absent.json");

        assertThat(run).isEqualTo(new Run(3, "", "absent.json: there is no such file\n"));
    }
}
