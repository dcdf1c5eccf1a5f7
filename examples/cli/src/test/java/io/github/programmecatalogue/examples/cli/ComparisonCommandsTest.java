package io.github.programmecatalogue.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonCommandsTest {

    @TempDir
    private Path folder;

    private String academy;
    private String media;

    @BeforeEach
    void writesTwoCatalogues() throws IOException {
        academy = write("academy.json", """
                "courses": [{"id": "cpp", "title": {"en": "C++"}, "level": "basic"}, {"id": "c", "title": {"en": "C"}}]""");
        media = write("media.json", """
                "courses": [{"id": "cpp", "title": {"en": "C++"}, "level": "advanced"}, {"id": "dj", "title": {"en": "DJ"}}]""");
    }

    private String write(String name, String lists) throws IOException {
        return write(name, "1.0", lists);
    }

    private String write(String name, String version, String lists) throws IOException {
        return Files.writeString(folder.resolve(name), """
                {"formatVersion": "%s", "id": "school", "title": {"en": "School"}, "language": "en", %s}
                """.formatted(version, lists))
                .toString();
    }

    @Test
    void printsWhatDiffers() {
        assertThat(Run.of("diff", "--language", "en", academy, media)).isEqualTo(new Run(1, """
                        Removed: course c
                        Added: course dj
                        Changed: course cpp, /level: "basic" → "advanced"
                        """, ""));
        assertThat(Run.of("diff", "--language", "ru", academy, media).out()).contains("Удалено: курс c\n");
    }

    @Test
    void printsADifferenceAsAPatch() {
        Run run = Run.of("diff", "--format=json", academy, media);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                        [{"op":"remove","path":"/courses/1"},\
                        {"op":"add","path":"/courses/1","value":\
                        {"id":"dj","title":{"en":"DJ"},"kind":"programme","status":"published"}},\
                        {"op":"replace","path":"/courses/0/level","value":"advanced"}]
                        """);
    }

    @Test
    void saysThatCataloguesAreEqual() {
        assertThat(Run.of("diff", "--language", "en", academy, academy))
                .isEqualTo(new Run(0, "The catalogues are equal\n", ""));
        assertThat(Run.of("diff", "--format", "json", academy, academy)).isEqualTo(new Run(0, "[]\n", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1.0 | 'colour': 'red'  | 'colour': 'blue' ",
                "1.1 | 'level': 'guru'  | 'level': 'master'",
                "1.0 | 'status': 'gone' | 'status': 'lost' ",
            })
    void takesNoCataloguesForEqualOfWhichItLosesAnything(String version, String one, String other) throws IOException {
        String before = write("before.json", version, course(one));
        String after = write("after.json", version, course(other));

        assertThat(Run.of("diff", "--language=en", before, after))
                .returns(1, Run::status)
                .returns("What could be read of the catalogues is equal\n", Run::out);
        assertThat(Run.of("diff", "--language=ru", before, after).out())
                .isEqualTo("То, что удалось прочитать в каталогах, одинаково\n");
        assertThat(Run.of("diff", "--format=json", before, after)).returns(1, Run::status);
        assertThat(Run.of("merge", before, "--output", folder + "/merged.json")).returns(1, Run::status);
    }

    private static String course(String property) {
        return "\"courses\": [{\"id\": \"dj\", \"title\": {\"en\": \"DJ\"}, " + property.replace('\'', '"') + "}]";
    }

    @Test
    void mergesAndNamesEveryConflict() throws IOException {
        Path merged = folder.resolve("merged.json");
        Run run = Run.of("merge", "--language=en", academy, media, "--keep=last", "--output", merged.toString());

        assertThat(run).isEqualTo(new Run(1, """
                        Conflict: course cpp, kept from catalogue 2 (came last), dropped from catalogue 1
                        Conflict: course cpp, /level: "advanced" → "basic"
                        """, ""));
        assertThat(Files.readString(merged)).containsSubsequence("\"cpp\"", "\"advanced\"", "\"c\"", "\"dj\"");
        assertThat(Run.of("merge", media, merged.toString(), "--output", folder + "/again.json"))
                .isEqualTo(new Run(0, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"merged.ndjson", "merged.JSONL", "merged.ndjson.gz", "merged.json.gz", "merged.txt"})
    void writesTheFormThatTheNameOfTheOutputSays(String name) {
        String merged = folder.resolve(name).toString();

        assertThat(Run.of("merge", academy, "--output", merged)).isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("diff", academy, merged).status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"merged.yaml", "merged.yml.gz"})
    void refusesToWriteYamlBeforeItReadsAnything(String name) {
        String merged = folder.resolve(name).toString();

        assertThat(Run.of("merge", "absent.json", "--output", merged))
                .isEqualTo(new Run(
                        2,
                        "",
                        "A merged catalogue must be written in JSON, not in YAML: " + merged
                                + "\nSee: catalogue merge --help\n"));
    }

    @Test
    void keepsConflictsOutOfWhatMayBeReadTogetherWithTheCatalogue() {
        Run run = Run.of("merge", "--language=en", academy, media, "--output", "/dev/null");

        assertThat(run).returns(1, Run::status).returns("", Run::out);
        assertThat(run.err())
                .startsWith("Conflict: course cpp, kept from catalogue 1")
                .hasLineCount(2);
    }

    @Test
    void neverReplacesWhatItMerges() throws IOException {
        String before = Files.readString(Path.of(media));
        Run run = Run.of("merge", academy, media, "--output", folder + "/./media.json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("The output must not replace a file that it is made of: " + folder);
        assertThat(Files.readString(Path.of(media))).isEqualTo(before);
    }

    @Test
    void saysWhereItCannotWrite() {
        String nowhere = folder + "/nowhere/merged.json";
        Run run = Run.of("merge", academy, "--output", nowhere);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).startsWith(nowhere + ": could not be written: ");
    }

    @Test
    void tellsOfWhatItCouldNotRead() throws IOException {
        String damaged = write("damaged.json", """
                "courses": [{"id": "cpp", "title": "C++"}]""");

        assertThat(Run.of("diff", "--language=en", academy, damaged).err())
                .startsWith(damaged + ": /courses/0/title: A value must be of the JSON type");
        assertThat(Run.of("merge", "--language=en", damaged, "--output", folder + "/merged.json"))
                .satisfies(run -> assertThat(run.status()).isEqualTo(1))
                .satisfies(run -> assertThat(run.err()).startsWith(damaged + ": /courses/0/title"));
    }
}
