package io.github.programmecatalogue.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathCommandTest {

    private static final String GOOD = Samples.GOOD.file().toString();

    private static Run path(String... options) {
        return Run.of(Stream.concat(Stream.of("path", GOOD), Stream.of(options)).toArray(String[]::new));
    }

    @Test
    void tellsTheWayOfANineYearOldToCpp() {
        assertThat(path("--language", "en", "--age", "9", "--to", "cpp")).isEqualTo(new Run(0, """
                        To C++ from age 9
                          1.  Algorithms and Logic  at age 9   72 h
                          2.  Programming in C      at age 12  144 h
                          3.  C++                   at age 13  144 h
                          Together: 360 h
                        """, ""));
    }

    @Test
    void tellsTheWayInRussian() {
        assertThat(path("--language", "ru", "--age", "9", "--to", "mechatronics")
                        .out())
                .isEqualTo("""
                        Путь к цели «Мехатроника» с 9 лет
                          1.  Робототехника и программирование  в возрасте 12 лет  200 ч
                          2.  Мехатроника                       в возрасте 14 лет  216 ч
                          Всего: 416 ч
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | No way to C++ from age 16                           | C++ → Programming in C: for 12-15, reached at 16",
                "ru | Нет пути к цели «Программирование на C++» с 16 лет | Программирование на C++ → Программирование на C:"
                        + " для возраста 12-15, а ученику будет уже 16",
            })
    void saysWhyASixteenYearOldNewcomerCannotComeToCpp(String language, String heading, String gate) {
        assertThat(path("--language", language, "--age", "16", "--to", "cpp"))
                .isEqualTo(new Run(1, heading + "\n  " + gate + "\n", ""));
    }

    @Test
    void countsWhatThePupilHasFinishedAndIsAbleToDo() {
        assertThat(path("--age=16", "--to=cpp", "--finished=programming-in-c", "--language=en")
                        .out())
                .isEqualTo("""
                        To C++ from age 16
                          1.  C++  at age 16  144 h
                          Together: 144 h
                        """);
        assertThat(path(
                        "--age=16",
                        "--to-competency=digcomp-3.4=3",
                        "--able=digcomp-3.4=4,digcomp-1.3",
                        "--language=en"))
                .isEqualTo(new Run(0, """
                        To Computational thinking and programming from age 16
                          Nothing is left to learn
                        """, ""));
    }

    @Test
    void measuresByHours(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("two-ways.json"), """
                {"formatVersion": "1.0", "id": "ways", "title": {"en": "Ways"}, "language": "en", "courses": [
                 {"id": "goal", "title": {"en": "Goal"}, "prerequisites": [{"anyOf": ["long", "second"]}]},
                 {"id": "long", "title": {"en": "Long"}, "workload": {"hours": 300}},
                 {"id": "first", "title": {"en": "First"}, "workload": {"hours": 20}},
                 {"id": "second", "title": {"en": "Second"}, "workload": {"hours": 20},
                  "prerequisites": [{"anyOf": ["first"]}]}]}
                """);

        assertThat(Run.of("path", file.toString(), "--age=9", "--to=goal", "--language=en")
                        .out())
                .isEqualTo("""
                        To Goal from age 9
                          1.  Long  at age 9  300 h
                          2.  Goal  at age 9
                        """);
        assertThat(Run.of("path", file.toString(), "--age=9", "--to=goal", "--by=hours", "--language=en")
                        .out())
                .contains("1.  First ", "2.  Second ", "3.  Goal ");
    }

    @Test
    void tellsACompetencyFromACourseOfTheSameId(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("twins.json"), """
                {"formatVersion": "1.0", "id": "twins", "title": {"en": "Twins"}, "language": "en",
                 "competencies": [{"id": "python", "title": {"en": "Writing programs"}}],
                 "courses": [{"id": "python", "title": {"en": "Python"}, "teaches": [{"competency": "python"}]}]}
                """);

        assertThat(Run.of("path", file.toString(), "--age=9", "--to-competency=python", "--language=en")
                        .out())
                .isEqualTo("""
                        To Writing programs from age 9
                          1.  Python  at age 9
                        """);
        assertThat(Run.of("path", file.toString(), "--age=9", "--to-competency=python=2", "--language=en")
                        .out())
                .isEqualTo("""
                        No way to Writing programs from age 9
                          Writing programs: taught by nobody at 2
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--to-competency=https://e.org/?q=1                     | 1.  Robots",
                "--to-competency=https://e.org/?q=1=2                   | taught by nobody at 2",
                "--to-competency=https://e.org/?q=1 --able=https://e.org/?q=1 | Nothing is left to learn",
                "--to-competency=https://e.org/?wide=1                  | 1.  A and B",
                "--to-competency=reading --able=writing=3,reading=2     | Nothing is left to learn",
                "--to=b --finished=a,b --able=reading,writing           | 1.  B",
                "--to=a,b --finished=a,b                                | Nothing is left to learn",
                "--to=b --finished=b,a                                  | Nothing is left to learn",
                "--to=https://e.org/x,y --finished=https://e.org/x,y    | Nothing is left to learn",
            })
    void takesWhatTheCatalogueKnowsAsAWholeForOneId(String options, String line, @TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("signs.json"), """
                {"formatVersion": "1.0", "id": "signs", "title": {"en": "Signs"}, "language": "en",
                 "competencies": [{"id": "reading", "title": {"en": "Reading"}, "broader": ["https://e.org/?wide=1"]}],
                 "courses": [
                 {"id": "robots", "title": {"en": "Robots"}, "teaches": [{"competency": "https://e.org/?q=1"}]},
                 {"id": "a,b", "title": {"en": "A and B"}, "teaches": [{"competency": "reading"}]},
                 {"id": "b", "title": {"en": "B"}, "competenciesRequired": [{"competency": "reading,writing"}],
                  "prerequisites": [{"anyOf": ["https://e.org/x,y"], "strength": "recommended"}]}]}
                """);

        assertThat(Run.of(("path FILE --age=9 --language=en " + options)
                                .replace("FILE", file.toString())
                                .split(" "))
                        .out())
                .contains(line);
    }

    @ParameterizedTest
    @CsvSource({"1, с 1 года", "2, с 2 лет", "11, с 11 лет", "21, с 21 года", "111, с 111 лет"})
    void namesAgesAsRussianDoes(int age, String words) {
        assertThat(path("--language=ru", "--to=cpp", "--age=" + age)
                        .out()
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .endsWith(words);
    }

    @Test
    void saysThatACourseIsNotInTheCatalogue() {
        assertThat(path("--language", "en", "--age", "9", "--to", "alchemy")).isEqualTo(new Run(1, """
                        No way to alchemy from age 9
                          alchemy: not in the catalogue
                        """, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--age=9                               | Error: Missing required argument",
                "--to=cpp                              | Missing required option: '--age=YEARS'",
                "--age=200 --to=cpp                    | Age of a pupil must be from 0 to 150: 200",
                "--age=9 --to=c++é                     | Id must",
                "--age=9 --to=cpp --able=digcomp-3.4=x | A proficiency must be a whole number from 1, such as 3: x",
                "--age=9 --to-competency=digcomp-3.4=-1 | A proficiency must be a whole number from 1, such as 3: -1",
                "--age=9 --to-competency=digcomp-3.4=0 | A proficiency must be a whole number from 1, such as 3: 0",
                "--age=9 --to=cpp --by=love            | Invalid value for option '--by'",
            })
    void refusesAWrongQuestion(String options, String problem) {
        Run run = path(options.split(" +"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(problem).endsWith("See: catalogue path --help\n");
    }
}
