package io.github.programmecatalogue.examples.quickstart;

import io.github.programmecatalogue.jackson.CatalogueReader;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.query.CatalogueIndex;
import io.github.programmecatalogue.query.PathAnswer;
import io.github.programmecatalogue.query.Pupil;
import io.github.programmecatalogue.search.CatalogueSearch;
import io.github.programmecatalogue.search.SearchHit;
import io.github.programmecatalogue.value.Id;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Asks the sample catalogue what suits a pupil, how one gets there, and what answers to some words. */
public final class AskCatalogue {

    private AskCatalogue() {}

    public static void main(String[] args) {
        try {
            Path file = Path.of(args.length == 0 ? "examples/data/st-petersburg.json" : args[0]);
            ask(CatalogueReader.standard().read(file).getCatalogue().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ask(Catalogue catalogue) {
        CatalogueIndex index = CatalogueIndex.of(catalogue);

        List<Course> suitable =
                index.courses().forAge(12).inCluster("robotics-mechatronics").list();
        List<SearchHit> found = CatalogueSearch.of(index)
                .courses("робототехнике", index.courses().forAge(14));

        suitable.forEach(course -> System.out.println(course.getTitle().asMap()));
        System.out.println(found.get(0).course().getTitle().asMap());

        PathAnswer path = index.learningPaths().toCourse(Pupil.ofAge(9), Id.of("cpp"));
        PathAnswer tooLate = index.learningPaths().toCourse(Pupil.ofAge(16), Id.of("cpp"));
        System.out.println(path); // algorithms-and-logic at 9 → programming-in-c at 12 → cpp at 13, 360 hours
        System.out.println(tooLate); // no path: cpp → programming-in-c: for 12-15, reached at 16
    }
}
