package io.github.programmecatalogue.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingPrinterTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The word must be one of those that the format has in its place: 50 more",
                "ru | Слово должно быть одним из тех, которые формат предусматривает в этом месте: ещё 50",
            })
    void saysHowManyMoreAreLostThanItPrints(String language, String line) throws IOException {
        String file = school("1.0", courses(150, "\"status\": \"bogus\""));

        Run run = Run.of("merge", "--language", language, file, "--output", folder + "/merged.json");

        assertThat(run.err().lines()).hasSize(101).endsWith(file + ": " + line);
    }

    @Test
    void saysHowManyMoreMayMakeAnswersWrongThanItPrints() throws IOException {
        String file = school("1.0", courses(250, "\"code\": \"x\"").replaceAll("\"id\": \"c[0-9]+\"", "\"id\": \"c\""));

        Run run = Run.of("search", "--language=en", file, "course");

        assertThat(run.err().lines()).hasSize(101).last().asString().endsWith(": 149 more");
    }

    @Test
    void keepsSilentWhereItPrintsAll() throws IOException {
        String file = school("1.0", courses(100, "\"status\": \"bogus\""));

        assertThat(Run.of("show", "--language=en", file).err())
                .hasLineCount(100)
                .doesNotContain("more");
    }

    @Test
    void overlooksNoErrorBehindManyWarningsOfTheSameRule() throws IOException {
        String file = school(
                "1.1",
                courses(150, "\"level\": \"new\"")
                        .replace("\"id\": \"c149\"", "\"id\": \"c149\", \"status\": \"bogus\""));

        assertThat(Run.of("show", "--language=en", file).status()).isEqualTo(1);
    }

    private static String courses(int count, String property) {
        return IntStream.range(0, count)
                .mapToObj(number -> "{\"id\": \"c" + number + "\", \"title\": {\"en\": \"Course\"}, " + property + "}")
                .collect(Collectors.joining(",\n"));
    }

    private String school(String version, String courses) throws IOException {
        return Files.writeString(folder.resolve("school.json"), """
                {"formatVersion": "%s", "id": "school", "title": {"en": "School"}, "language": "en", "courses": [%s]}
                """.formatted(version, courses))
                .toString();
    }
}
