package io.github.programmecatalogue.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.jackson.CatalogueRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Pattern OUTPUT =
            Pattern.compile("^```console\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @Test
    void showsWhatTheProgramReallyPrints() throws IOException {
        List<String> blocks = OUTPUT.matcher(Files.readString(Path.of("..", "..", "README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
        String good = Samples.GOOD.file().toString();
        String printed = Stream.of(
                        Run.of(
                                "validate",
                                "--language=en",
                                Samples.FAULTY.file().toString()),
                        Run.of("path", good, "--language=en", "--age=9", "--to=cpp"),
                        Run.of("path", good, "--language=en", "--age=16", "--to=cpp"))
                .map(Run::out)
                .collect(Collectors.joining());

        assertThat(blocks).hasSize(2).allSatisfy(block -> assertThat(printed).contains(block));
    }

    @Test
    void namesTheCommandsThatRunTheSampleAndTheTests() throws IOException {
        assertThat(Files.readString(Path.of("..", "..", "README.md")))
                .contains("```\nmvn -q compile exec:java\n```", "## Test\n\n```\nmvn verify\n```\n");
    }

    @Test
    void showsSettingsThatAreAccepted() throws IOException {
        String readme = Files.readString(Path.of("..", "..", "README.md"));
        int start = readme.indexOf("```json\n{") + "```json\n".length();
        String settings = readme.substring(start, readme.indexOf("```", start));

        assertThat(settings).contains("suppress");
        CatalogueRules.parse(settings.getBytes(StandardCharsets.UTF_8));
    }
}
