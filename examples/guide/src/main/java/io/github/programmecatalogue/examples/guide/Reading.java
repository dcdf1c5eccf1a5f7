package io.github.programmecatalogue.examples.guide;

import io.github.programmecatalogue.jackson.CatalogueReader;
import io.github.programmecatalogue.jackson.ReadResult;
import io.github.programmecatalogue.model.Catalogue;
import java.io.PrintStream;

/** A document with two slips, of which everything else is read. */
final class Reading {

    private static final String DOCUMENT = """
            {
              "formatVersion": "1.0",
              "id": "our-school",
              "title": {"en": "Courses of our school"},
              "language": "en",
              "courses": [
                {"id": "robotics", "title": {"en": "Robotics"}, "ageRange": {"min": "12"}},
                {"id": "algorithms", "title": {"en": "Algorithms"}, "levle": "basic"}
              ]
            }
            """;

    private Reading() {}

    static void show(PrintStream out) {
        ReadResult result = CatalogueReader.standard().read(DOCUMENT);
        Catalogue catalogue = result.getCatalogue().orElseThrow();
        out.println("courses: " + catalogue.getCourses().size());
        out.println("lossless: " + result.isLossless());
        out.println(result.getReport().getFindings().get(0));
        out.println("unknown properties: " + result.getReport().count("property_unknown"));
    }
}
