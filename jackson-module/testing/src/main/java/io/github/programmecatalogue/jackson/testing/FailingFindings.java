package io.github.programmecatalogue.jackson.testing;

import io.github.programmecatalogue.testing.FindingText;
import io.github.programmecatalogue.validation.Finding;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/**
 * Findings in a file, each as a test that fails.
 *
 * @param file the absolute path, which a development environment opens wherever the tests run
 * @param places where in the file the findings are
 * @param text tells of them
 */
record FailingFindings(Path file, FilePlaces places, FindingText text) {

    static FailingFindings in(Path file, FilePlaces places, FindingText text) {
        Path absolute = file.toAbsolutePath();
        return new FailingFindings(
                absolute, places, text.placing(finding -> places.text(absolute.toString(), finding)));
    }

    /** The findings of one rule, and a test that fails for those of which the report holds no sample. */
    DynamicContainer container(String name, List<Finding> findings, long more) {
        Stream<DynamicTest> tests = findings.stream().map(this::test);
        return DynamicContainer.dynamicContainer(
                name, more == 0 ? tests : Stream.concat(tests, Stream.of(leftOut(more))));
    }

    private DynamicTest test(Finding finding) {
        return DynamicTest.dynamicTest(
                FindingText.subject(finding), source(finding), () -> Assertions.fail(text.describe(finding)));
    }

    /** The file at the line, in the way in which JUnit spells it. */
    private URI source(Finding finding) {
        Optional<String> line =
                places.find(finding).map(place -> "?line=" + place.getLine() + "&column=" + place.getColumn());
        return URI.create(file.toUri() + line.orElse(""));
    }

    private static DynamicTest leftOut(long more) {
        String name = more + " more";
        return DynamicTest.dynamicTest(
                name, () -> Assertions.fail(name + ", which the report does not hold (see samplesPerRule)"));
    }
}
