package io.github.programmecatalogue.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateCommandTest {

    private static final String GOOD = Samples.GOOD.file().toString();
    private static final String FAULTY = Samples.FAULTY.file().toString();
    private static final String EMPTY_CATALOGUE =
            "{\"formatVersion\": \"1.0\", \"id\": \"x\", \"title\": {\"en\": \"X\"}, \"language\": \"en\"%s}";

    @TempDir
    private Path folder;

    @Test
    void saysPlainlyThatACatalogueIsValid() {
        Run run = Run.of("validate", "--language", "en", GOOD);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(GOOD + "\n").contains(GOOD + ": valid (errors: 0, warnings: ");
    }

    @Test
    void printsTheOutlineBeforeTheReport() {
        String outline = Run.of("show", "--language", "en", GOOD).out();
        String report = Run.of("validate", "--language", "en", GOOD).out();

        Run run = Run.of("validate", "--outline", "--language", "en", GOOD);

        assertThat(run.out()).isEqualTo(outline + "\n" + report);
    }

    @Test
    void listsEveryFaultUnderItsEntity() throws IOException {
        Run run = Run.of("validate", "--language", "en", FAULTY);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("""

                        course programming-in-c  /courses/2
                          error    prerequisite_cycle  /courses/2/prerequisites/0  \
                        """).contains(FAULTY + ": not valid (errors: 18, warnings: ");
        List<String> printed = run.out()
                .lines()
                .filter(line -> line.matches("  (error|warning|info) .*"))
                .map(line -> line.strip().replaceFirst("^\\S+ +(\\S+) +(?:(/\\S*) +)?.*", "$1\t$2"))
                .toList();
        assertThat(printed).containsAll(Samples.table("faults.tsv"));
    }

    @Test
    void speaksRussian() {
        Run run = Run.of("validate", "--language", "ru", FAULTY);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("\nкурс programming-in-c  /courses/2\n", "  ошибка          prerequisite_cycle")
                .contains(FAULTY + ": есть ошибки (ошибки: 18, предупреждения: ")
                .doesNotContain(" must ", " should ");
    }

    @ParameterizedTest
    @CsvSource({
        "true,  auto,   true",
        "false, auto,   false",
        "true,  always, true",
        "false, ALWAYS, true",
        "true,  never,  false",
        "false, never,  false"
    })
    void coloursWhereItIsToldTo(boolean terminal, String when, boolean colours) {
        Run run = Run.on(terminal, "validate", "--outline", "--color", when, FAULTY);

        assertThat(run.out().contains("\u001b[31m")).isEqualTo(colours);
        assertThat(run.out().contains("\u001b")).isEqualTo(colours);
    }

    @Test
    void printsTheSameTextWithColoursAndWithout() {
        Run plain = Run.of("validate", "--outline", "--color=never", FAULTY);
        Run colourful = Run.of("validate", "--outline", "--color=always", FAULTY);

        assertThat(colourful.out().replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain.out());
    }

    @Test
    void escapesWhateverACatalogueWouldTellTheTerminal() throws IOException {
        String evil = "\\u001b[2J\\u001b]0;owned\\u0007 @|red x|@ \\u202etxt.exe\\r\\n  valid";
        Path file = write("evil.json", """
                {"formatVersion": "1.0", "id": "evil", "title": {"en": "%1$s"}, "language": "en",
                 "publisher": {"en": "%1$s"}, "clusters": [{"id": "c", "title": {"en": "%1$s"}}],
                 "courses": [{"id": "a", "title": {"en": "%1$s"}, "code": "%1$s", "clusters": ["c"], "%1$s": 1,
                  "prerequisites": [{"anyOf": ["b"]}]},
                  {"id": "b", "title": {"en": "%1$s"}, "url": "%1$s", "keywords": ["%1$s", "%1$s"]}]}
                """.formatted(evil));

        Run run = Run.of("validate", "--outline", "--language", "en", file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("\\u001b[2J", "url_not_absolute", "property_unknown");
        assertThat(run.out().replace("\n", "")).doesNotContainPattern("[\\p{Cc}\\u202e]");
        assertThat(run.out().lines()).noneMatch(line -> line.equals("  valid"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"formatVersion\": \"1.0\",\\n \"id\": 7} | type_mismatch              | /id  2:8 | 7, where a string belongs",
                "{\"formatVersion\":\\n oops}             | json_malformed             | /formatVersion  | oops",
                "{\"formatVersion\": \"1.0\"              | json_malformed             | 1:24     | (line 1, column 24)",
                "[1, 2]                                   | type_mismatch              | 1:1      | where an object belongs",
                "{\"formatVersion\": \"2.0\"}             | format_version_unsupported | 1:19     | known is 1.x",
                "{\"a\u001b\": }                         | json_malformed             | 1:       | (line 1, column",
                "``                                       | json_malformed             | catalogue ? | it is empty",
            })
    void saysWhereAFileStopsBeingACatalogue(String content, String code, String place, String problem)
            throws IOException {
        Path file = write("broken.json", content.replace("\\n", "\n"));

        Run run = Run.of("validate", "--language", "en", file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("\n +", " "))
                .contains(code, place, problem)
                .doesNotContain("\u001b", "\tat ");
    }

    @Test
    void tellsWhatCouldNotBeReadBesideWhatBreaksARule() throws IOException {
        Path file = write(
                "range.json",
                EMPTY_CATALOGUE.formatted(
                        ", \"courses\": [{\"id\": \"a\", \"title\": {\"en\": \"A\"}, \"ageRange\": {\"min\": 9, \"max\": 7}, \"prerequisites\": [{\"anyOf\": [\"b\"]}]}]"));

        Run run = Run.of("validate", "--language", "en", file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("value_malformed  /courses/0/ageRange", "9–7", "reference_not_found")
                .doesNotContain("age_range_missing");
    }

    @Test
    void readsFilesThatAreNoTextNorThereAtAll() throws IOException {
        Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1});
        Path empty = write("empty.json", "");

        Run run = Run.of(
                "validate", "--language", "en", binary.toString(), empty.toString(), folder.toString(), "absent");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out())
                .contains(binary + ": not valid", empty + ": not valid")
                .endsWith("\nfiles: 4 (valid: 0, not valid: 2, unreadable: 2)\n");
        assertThat(run.err()).isEqualTo(folder + ": is a directory\nabsent: there is no such file\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x.ndjson | {\"catalogue\": {\"formatVersion\": \"1.0\", \"id\": \"x\", \"title\": {\"en\": \"X\"}, \"language\": \"en\"}}\\n{\"courses\": {\"id\": \"a\", \"title\": {\"en\": \"A\"}, \"level\": 1}} | 2:",
                "x.yaml   | formatVersion: \"1.0\"\\nid: x\\ntitle: {en: X}\\nlanguage: en\\ncourses:\\n- {id: a, title: {en: A}, level: 1} | 6:",
            })
    void readsOtherFormsByTheNameOfTheFile(String name, String content, String line) throws IOException {
        Path file = write(name, content.replace("\\n", "\n"));

        Run run = Run.of("validate", "--language", "en", file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("type_mismatch  /courses/0/level  " + line);
    }

    @Test
    void goesOnAfterAFileThatItCannotRead() throws IOException {
        Path fine = write("fine.json", EMPTY_CATALOGUE.formatted(""));

        Run run = Run.of("validate", "--language", "en", "absent", FAULTY, fine.toString());

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("absent: there is no such file\n");
        assertThat(run.out())
                .contains(FAULTY + ": not valid", fine + ": valid")
                .endsWith("\nfiles: 3 (valid: 1, not valid: 1, unreadable: 1)\n");
    }

    @Test
    void warnsOfPropertiesThatTheFormatDoesNotHave() throws IOException {
        Path file = write(
                "typo.json",
                EMPTY_CATALOGUE.formatted(
                        ", \"courses\": [{\"id\": \"a\", \"title\": {\"en\": \"A\"}, \"ageRnage\": {\"min\": [1]}}]"));

        Run run = Run.of("validate", "--language", "en", file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("(errors: 0, warnings: ")
                .contains("  warning  property_unknown  /courses/0/ageRnage  1:")
                .contains("did you mean ageRange?");
    }

    @Test
    void setsTheRulesForAllFiles() throws IOException {
        Path rules = write("rules.json", "{\"severity\": {\"catalogue_empty\": \"error\"}}");
        String first = write("first.json", EMPTY_CATALOGUE.formatted("")).toString();
        String second = write("second.json", EMPTY_CATALOGUE.formatted("")).toString();

        Run usual = Run.of("validate", "--language", "en", first, second);
        Run strict = Run.of("validate", "--language", "en", "--rules", rules.toString(), first, second);

        assertThat(usual.status()).isZero();
        assertThat(strict.status()).isEqualTo(1);
        assertThat(strict.out()).contains(first + ": not valid", second + ": not valid", "  error    catalogue_empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"off\": [\"age_gapp\"]} | Code must be that of a rule, such as age_gap: age_gapp (at /off/0)",
                "{\"off\": [\"x:y\"]}      | x:y",
                "{\"off\":                 | line 1, column",
                "{\"\\u001b[2J\": 1}      | Property must be one of",
            })
    void refusesRulesThatItCannotUse(String content, String problem) throws IOException {
        Path rules = write("rules.json", content);

        Run run = Run.of("validate", "--rules", rules.toString(), GOOD);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(rules + ": ")
                .contains(problem)
                .doesNotContain("\u001b")
                .endsWith(" --help\n");
    }

    @Test
    void namesEachProblemOfTheRulesInALine() throws IOException {
        Path rules = write("rules.json", "{\"off\": [\"age_gapp\"],\n \"on\": {}}");

        Run run = Run.of("validate", "--rules", rules.toString(), GOOD);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .startsWith(
                        rules + ": line 1, column 10: Code must be that of a rule, such as age_gap: age_gapp"
                                + " (at /off/0)",
                        rules + ": line 2, column 8: Value must be an array: an object (at /on)");
    }

    @Test
    void refusesRulesThatAreNotThere() {
        Run run = Run.of("validate", "--rules", "absent.json", GOOD);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("absent.json: there is no such file\n");
    }

    @Test
    void writesAReportForPrograms() {
        Run run = Run.of("validate", "--format", "json", FAULTY);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("{\n")
                .contains("\"document\" : \"" + FAULTY + "\"", "\"code\" : \"prerequisite_cycle\"")
                .endsWith("}\n");
    }

    @ParameterizedTest
    @CsvSource({"text, not valid", "html, <!DOCTYPE html>", "json, reportVersion", "SARIF, 2.1.0"})
    void writesAReportToAFile(String format, String part) throws IOException {
        Path report = folder.resolve("report");

        Run run =
                Run.on(true, "validate", "--format", format, "--output", report.toString(), "--language", "en", FAULTY);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(report).content().contains(part, "prerequisite_cycle").doesNotContain("\u001b");
    }

    @Test
    void wrapsAReportInAFileWhateverTheTerminalIsWide() throws IOException {
        Path report = folder.resolve("report.txt");
        StringWriter out = new StringWriter();
        Terminal narrow = new Terminal(
                new PrintWriter(out), new PrintWriter(out), new PrintWriter(Writer.nullWriter()), 40, true, false);

        Main.run(narrow, "validate", "--language", "en", FAULTY);
        Main.run(narrow, "validate", "--language", "en", "--output", report.toString(), FAULTY);

        assertThat(Run.of("validate", "--language", "en", FAULTY).out()).isEqualTo(Files.readString(report) + "\n");
        assertThat(out.toString().lines().count())
                .isGreaterThan(Files.readAllLines(report).size());
    }

    @Test
    void replacesNoCatalogueByItsReport() throws IOException {
        String content = EMPTY_CATALOGUE.formatted("");
        Path file = write("catalogue.json", content);
        String otherName = folder.resolve("./catalogue.json").toString();
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        for (String output : List.of(file.toString(), otherName, link.toString())) {
            assertThat(Run.of("validate", "--output", output, file.toString()))
                    .isEqualTo(new Run(
                            2,
                            "",
                            "The output must not replace a file that it is made of: " + output
                                    + "\nSee: catalogue validate --help\n"));
            assertThat(file).hasContent(content);
        }
    }

    @Test
    void replacesNoRulesByAReport() throws IOException {
        Path rules = write("rules.json", "{}");

        Run run = Run.of("validate", "--rules", rules.toString(), "--output", rules.toString(), GOOD);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("The output must not replace a file that it is made of: " + rules + "\n");
        assertThat(rules).hasContent("{}");
    }

    @Test
    void saysThatAReportCannotBeWritten() {
        Run run = Run.of("validate", "--output", folder.resolve("absent/report").toString(), GOOD);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).startsWith(folder.resolve("absent/report") + ": could not be written: ");
    }

    @Test
    void refusesWhatWouldMixTwoReports() {
        assertThat(Run.of("validate", "--format", "json", GOOD, FAULTY).err())
                .startsWith(
                        "A report in a file, or in a format other than text, must be of one catalogue: 2 are given\n");
        assertThat(Run.of("validate", "--output", "report", GOOD, FAULTY).status())
                .isEqualTo(2);
        assertThat(Run.of("validate", "--format", "sarif", "--outline", GOOD).err())
                .startsWith("An outline must not stand before a report that is no text");
        assertThat(Run.of("validate", "--format", "json", "--outline", "--output", "/dev/null", GOOD))
                .isEqualTo(new Run(
                        2,
                        "",
                        "An outline must not stand before a report that is no text: write that to a file of its"
                                + " own with --output\nSee: catalogue validate --help\n"));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }
}
