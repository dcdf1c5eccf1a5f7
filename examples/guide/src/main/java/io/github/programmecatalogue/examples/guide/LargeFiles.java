package io.github.programmecatalogue.examples.guide;

import io.github.programmecatalogue.jackson.CatalogueReader;
import io.github.programmecatalogue.jackson.CatalogueWriter;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.ValidationReport;
import io.github.programmecatalogue.value.LocalizedText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A file that is never in memory as a whole, neither when it is written nor when it is checked. */
final class LargeFiles {

    private LargeFiles() {}

    private static Stream<CatalogueEntry> entries() {
        Catalogue empty = Catalogue.builder()
                .id("many-courses")
                .title(LocalizedText.of("en", "Many courses"))
                .language("en")
                .build();
        return Stream.concat(empty.entries(), IntStream.range(0, 10_000).mapToObj(LargeFiles::course));
    }

    private static CatalogueEntry course(int number) {
        Course course = Course.builder()
                .id("course-" + number)
                .title(LocalizedText.of("en", "Course " + number))
                .addPrerequisite("course-" + (number + 1))
                .build();
        return new CatalogueEntry.Member(Section.COURSES, number, course);
    }

    static void show(PrintStream out) throws IOException {
        Path file = Files.createTempFile("many-courses", ".ndjson.gz");
        try {
            CatalogueWriter.lines().write(entries(), file);
            check(file, out);
        } finally {
            Files.delete(file);
        }
    }

    private static void check(Path file, PrintStream out) throws IOException {
        try (Stream<CatalogueEntry> entries = CatalogueReader.standard().entries(file)) {
            ValidationReport report =
                    entries.parallel().collect(CatalogueValidator.standard().collector());
            out.println("references that lead nowhere: " + report.count("reference_not_found"));
            out.println(report.getFindings().get(0));
        }
    }
}
