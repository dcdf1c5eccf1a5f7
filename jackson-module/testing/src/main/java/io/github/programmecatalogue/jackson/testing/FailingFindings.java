package io.github.programmecatalogue.jackson.testing;

import io.github.programmecatalogue.testing.FindingText;
import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.value.LocalizedText;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
 * @param language the readers' language
 */
record FailingFindings(Path file, FilePlaces places, FindingText text, Locale language) {

    private static final LocalizedText LEFT_OUT = LocalizedText.of(
            "en",
            "%d more, which the report does not hold (see samplesPerRule)",
            "ru",
            "ещё %d, которых в отчёте нет (см. samplesPerRule)");

    static FailingFindings in(Path file, FilePlaces places, Locale language) {
        Path absolute = file.toAbsolutePath();
        FindingText text = FindingText.in(language).placing(finding -> places.text(absolute.toString(), finding));
        return new FailingFindings(absolute, places, text, language);
    }

    /** The findings of one rule, and a test that fails for those of which the report holds no sample. */
    DynamicContainer container(String name, List<Finding> findings, long more) {
        Stream<DynamicTest> tests = findings.stream().map(this::test);
        return DynamicContainer.dynamicContainer(
                name, more == 0 ? tests : Stream.concat(tests, Stream.of(leftOut(more))));
    }

    private DynamicTest test(Finding finding) {
        return DynamicTest.dynamicTest(
                text.subject(finding), source(finding), () -> Assertions.fail(text.describe(finding)));
    }

    /** The file at the line, in the way in which JUnit spells it. */
    private URI source(Finding finding) {
        Optional<String> line =
                places.find(finding).map(place -> "?line=" + place.getLine() + "&column=" + place.getColumn());
        return URI.create(file.toUri() + line.orElse(""));
    }

    private DynamicTest leftOut(long more) {
        String text = LEFT_OUT.get(language).formatted(more);
        return DynamicTest.dynamicTest(text.substring(0, text.indexOf(',')), () -> Assertions.fail(text));
    }
}
