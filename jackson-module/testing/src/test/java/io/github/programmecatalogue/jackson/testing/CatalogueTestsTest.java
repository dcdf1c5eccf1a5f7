package io.github.programmecatalogue.jackson.testing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

class CatalogueTestsTest {

    private static final String NOTHING_WRONG = """
            {"formatVersion": "1.0", "id": "school", "title": {"en": "Our courses"}, "language": "en",
             "courses": [
               {"id": "c", "title": {"en": "Programming in C"}},
               {"id": "cpp", "title": {"en": "Programming in C++"}}]}
            """;

    private static final String CYCLE = """
            {"formatVersion": "1.0", "id": "school", "title": {"en": "Our courses"}, "language": "en",
             "courses": [
               {"id": "c", "title": {"en": "Programming in C"},
                "prerequisites": [{"anyOf": ["cpp"]}]},
               {"id": "cpp", "title": {"en": "Programming in C++"},
                "prerequisites": [{"anyOf": ["c"]}]}]}
            """;

    /** What JUnit runs in the test at hand; tests of a class run one after another. */
    private static Stream<DynamicNode> underTest = Stream.empty();

    @TempDir
    Path folder;

    static class Suite {

        @TestFactory
        Stream<DynamicNode> catalogue() {
            return underTest;
        }
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static Events run(Stream<DynamicNode> tests) {
        underTest = tests;
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(Suite.class, "catalogue"))
                .execute()
                .testEvents();
    }

    private static List<String> failures(Events events) {
        return events.failed().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow()
                        .getMessage())
                .toList();
    }

    private static List<String> names(Events events) {
        return events.stream()
                .map(Event::getTestDescriptor)
                .map(TestDescriptor::getDisplayName)
                .toList();
    }

    @Test
    void passAsOneTestForEachRuleWhereNothingIsWrong() throws IOException {
        Events events = run(CatalogueTests.standard().of(write("school.json", NOTHING_WRONG)));

        assertThat(failures(events)).isEmpty();
        assertThat(names(events.succeeded()))
                .isEqualTo(CatalogueValidator.standard().getRules().stream()
                        .filter(rule -> rule.isOn() && rule.getSeverity() == Severity.ERROR)
                        .map(rule -> rule.getCode() + ": " + rule.getSentence(Locale.ENGLISH))
                        .toList())
                .hasSizeGreaterThan(20);
    }

    @Test
    void failForAFindingWithPlaceReasonAndRemedy() throws IOException {
        Path file = write("school.json", CYCLE);

        Events events = run(CatalogueTests.standard().of(file));

        assertThat(failures(events)).containsExactly("""
                error prerequisite_cycle  course c  /courses/0/prerequisites/0
                  %s:4:23
                  The required prerequisites must not lead back to the course itself: c → cpp → c
                  Why: The courses of a cycle wait for one another, so that no pupil can ever enter any of them.
                  What to do: Decide which course comes first, and remove from its `prerequisites` the one that leads back.""".formatted(file));
        assertThat(names(events.failed())).containsExactly("course c  /courses/0/prerequisites/0");
        assertThat(events.succeeded().count())
                .isEqualTo(run(CatalogueTests.standard().of(write("other.json", NOTHING_WRONG)))
                                .succeeded()
                                .count()
                        - 1);
    }

    @Test
    void nameTheCharacterAtWhichADocumentBreaksOff() throws IOException {
        Path file = write("cut.json", """
                {"formatVersion": "1.0", "id": "school", "title": {"en": "School"}, "language": "en", "courses": [
                 {"id": "a", "title": {"en": "A"}},
                 {"id": "b",
                  "title":""");

        assertThat(failures(run(CatalogueTests.standard().of(file))))
                .singleElement()
                .asString()
                .contains(file + ":4:", "(line 4, column");
    }

    @Test
    void areAbortedWhereARuleRestsOnWhatCouldNotBeRead() throws IOException {
        Path file = write("untitled.json", """
                {"formatVersion": "1.0", "id": "school", "title": {"en": "Our courses"}, "language": "en",
                 "clusters": [{"id": "programming", "title": {"en": "Programming"}}],
                 "courses": [{"id": "c", "clusters": ["programming"]}, {"id": "d", "title": {"en": "D"}}]}
                """);

        Events events = run(CatalogueTests.standard().failingFrom(Severity.INFO).of(file));

        assertThat(names(events.aborted()))
                .anySatisfy(name -> assertThat(name).startsWith("cluster_empty: "))
                .noneSatisfy(name -> assertThat(name).startsWith("competency_not_taught: "));
    }

    @Test
    void areAllAbortedWhereThereIsNothingToJudge() throws IOException {
        Events events = run(CatalogueTests.standard().of(write("page.json", "<html>404</html>")));

        assertThat(failures(events)).hasSize(1);
        assertThat(names(events.succeeded())).isEmpty();
    }

    @Test
    void leadADevelopmentEnvironmentToTheLine() throws IOException {
        Path file = write("курсы нашей школы.json", CYCLE);

        TestDescriptor failed = run(CatalogueTests.standard().of(file)).failed().stream()
                .map(Event::getTestDescriptor)
                .findFirst()
                .orElseThrow();

        assertThat(failed.getSource()).contains(FileSource.from(file.toFile(), FilePosition.from(4, 23)));
        assertThat(failed.getParent().orElseThrow().getDisplayName())
                .isEqualTo(
                        "prerequisite_cycle: " + "The required prerequisites must not lead back to the course itself");
    }

    @Test
    void failForWarningsWhereTheyAreAskedTo() throws IOException {
        Path file = write("school.json", NOTHING_WRONG);

        assertThat(failures(run(
                        CatalogueTests.standard().failingFrom(Severity.WARNING).of(file))))
                .isNotEmpty()
                .allMatch(failure -> failure.startsWith("warning "));
        assertThat(failures(
                        run(CatalogueTests.standard().failingFrom(Severity.INFO).of(file))))
                .anyMatch(failure -> failure.startsWith("info "));
    }

    @Test
    void speakTheLanguageAskedFor() throws IOException {
        Events events = run(
                CatalogueTests.standard().language(Locale.forLanguageTag("ru")).of(write("school.json", CYCLE)));

        assertThat(failures(events))
                .singleElement()
                .asString()
                .startsWith("ошибка prerequisite_cycle  курс c  /courses/0/prerequisites/0\n")
                .contains("\n  Что делать: ");
    }

    @Test
    void speakItWhereTheyCannotJudgeAsWell() throws IOException {
        Events events = run(CatalogueTests.standard()
                .language(Locale.forLanguageTag("ru"))
                .of(write("page.json", "<html>404</html>")));

        events.aborted()
                .assertThatEvents()
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.getRequiredPayload(TestExecutionResult.class)
                                .getThrowable())
                        .hasValueSatisfying(thrown -> assertThat(thrown).hasMessageContaining("прочитано не всё")));
    }

    @Test
    void failForWhatCannotBeRead() throws IOException {
        String cutOff = CYCLE.substring(0, CYCLE.indexOf("\"cpp\", \"title\""));
        Path file = write("school.json", cutOff.replace("\"c\", \"title\"", "\"c\", \"titel\""));

        assertThat(failures(run(CatalogueTests.standard().of(file))))
                .anySatisfy(failure -> assertThat(failure)
                        .startsWith("error property_missing  ")
                        .contains(file + ":3:"))
                .anySatisfy(failure -> assertThat(failure)
                        .startsWith("error json_malformed  course ?  /courses/1")
                        .contains(file + ":5:"));
    }

    @Test
    void failForWhatTheReportDoesNotHold() throws IOException {
        String courses =
                IntStream.range(0, 7).mapToObj(i -> """
                        {"id": "c%d", "title": {"en": "Course %d"}, "prerequisites": [{"anyOf": ["nowhere"]}]}""".formatted(i, i)).collect(joining(",\n"));
        Path file = write("school.json", CYCLE.substring(0, CYCLE.indexOf('[')) + "[" + courses + "]}");

        CatalogueTests three = CatalogueTests.standard()
                .validator(CatalogueValidator.builder().samplesPerRule(3).build());
        assertThat(failures(run(three.of(file))))
                .hasSize(4)
                .last()
                .isEqualTo("4 more, which the report does not hold (see samplesPerRule)");
        CatalogueTests none = CatalogueTests.standard()
                .validator(CatalogueValidator.builder().samplesPerRule(0).build());
        assertThat(failures(run(none.of(file)))).singleElement().asString().startsWith("7 more, ");
    }

    @Test
    void leaveOutRulesThatAreOff() throws IOException {
        Path file = write("school.json", CYCLE);

        Events events = run(CatalogueTests.standard()
                .validator(
                        CatalogueValidator.builder().off("prerequisite_cycle").build())
                .of(file));

        assertThat(failures(events)).isEmpty();
        assertThat(names(events.succeeded())).noneMatch(name -> name.startsWith("prerequisite_cycle"));
    }

    @Test
    void sayWhereTheyLookedForAFileThatIsNotThere() {
        Path file = Path.of("no-such-school.json");

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> CatalogueTests.standard().of(file))
                .withMessage("The file must be readable: " + file.toAbsolutePath())
                .withCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void readWhateverFormTheFileHas() throws IOException {
        Path file = write("school.ndjson", """
                {"catalogue": {"formatVersion": "1.0", "id": "school", "title": {"en": "Our courses"}, "language": "en"}}
                {"courses": {"id": "c", "title": {"en": "Programming in C"}, "prerequisites": [{"anyOf": ["d"]}]}}
                """);

        assertThat(failures(run(CatalogueTests.standard().of(file))))
                .singleElement()
                .asString()
                .startsWith(
                        "error reference_not_found  course c  /courses/0/prerequisites/0/anyOf/0\n  " + file + ":2:");
    }
}
