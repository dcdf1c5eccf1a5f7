package io.github.programmecatalogue.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuideTest {

    private static final Path GUIDE = Path.of("README.md");
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

    /** Each of them is compiled and run: by this module, by its neighbour, or as a stranger's project. */
    private static final List<Path> SOURCES = List.of(
            Path.of("src/main"),
            Path.of("../school-tests/src"),
            Path.of("../consumers/src/it/kotlin/src"),
            Path.of("../consumers/src/it/quarkus/src"),
            Path.of("../consumers/src/it/spring-boot/src"));

    private static final List<String> PRINTED =
            Guide.CHAPTERS.stream().map(GuideTest::output).toList();

    static Stream<Snippet> lines() throws IOException {
        return snippets().stream().filter(snippet -> !snippet.isPrinted());
    }

    static Stream<Snippet> printed() throws IOException {
        return snippets().stream().filter(Snippet::isPrinted);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void showsLinesOfASource(Snippet snippet) throws IOException {
        assertThat(sources().stream().anyMatch(snippet::isIn))
                .as("whether a source has the lines %s", snippet)
                .isTrue();
    }

    @Test
    void showsWhatEachChapterPrints() throws IOException {
        assertThat(printed().map(Snippet::text)).containsExactlyElementsOf(PRINTED);
    }

    @Test
    void leadsToWhatIsThere() throws IOException {
        assertThat(LINK.matcher(Files.readString(GUIDE)).results().map(match -> match.group(1)))
                .hasSizeGreaterThan(10)
                .allMatch(link -> link.startsWith("https://") || leadsSomewhere(link));
    }

    private static boolean leadsSomewhere(String link) {
        int anchor = link.indexOf('#');
        if (anchor < 0) {
            return Files.exists(Path.of(link));
        }
        Path page = anchor == 0 ? GUIDE : Path.of(link.substring(0, anchor));
        return anchors(content(page)).contains(link.substring(anchor));
    }

    private static List<String> anchors(String page) {
        return HEADING.matcher(page)
                .results()
                .map(match -> anchor(match.group(1)))
                .toList();
    }

    private static String anchor(String heading) {
        return "#"
                + heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
    }

    private static List<Snippet> snippets() throws IOException {
        return Snippet.in(Files.readString(GUIDE));
    }

    private static List<String> sources() throws IOException {
        Stream.Builder<Path> all = Stream.builder();
        for (Path folder : SOURCES) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).forEach(all);
            }
        }
        return all.build().map(GuideTest::content).toList();
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String output(Chapter chapter) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            chapter.show(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
