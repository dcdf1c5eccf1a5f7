package io.github.programmecatalogue.examples.guide;

import io.github.programmecatalogue.query.AgeCoverage;
import io.github.programmecatalogue.query.CatalogueIndex;
import io.github.programmecatalogue.query.CourseQuery;
import io.github.programmecatalogue.query.LearningPaths;
import io.github.programmecatalogue.query.Pupil;
import io.github.programmecatalogue.search.CatalogueSearch;
import io.github.programmecatalogue.search.SearchHit;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import java.io.IOException;
import java.io.PrintStream;
import java.time.DayOfWeek;
import java.util.List;

/** What suits a pupil, how one gets there, what answers to some words, and what is missing. */
final class Asking {

    private Asking() {}

    static void show(PrintStream out) throws IOException {
        CatalogueIndex index = CatalogueIndex.of(Sample.catalogue());

        CourseQuery atTwelve = index.courses().forAge(12);
        out.println(atTwelve.count() + " courses at 12");
        atTwelve.meetingOn(DayOfWeek.SATURDAY).stream().forEach(course -> out.println("Saturdays: " + course.getId()));

        LearningPaths paths = index.learningPaths();
        out.println(paths.toCourse(Pupil.ofAge(9), Id.of("cpp")));
        out.println(paths.toCourse(Pupil.ofAge(9).withFinished("algorithms-and-logic"), Id.of("cpp")));

        List<SearchHit> found = CatalogueSearch.of(index).courses("робототехнике", atTwelve);
        found.forEach(hit -> out.println("found " + hit.course().getId()));

        AgeCoverage.Gap gap = index.coverageByAge(AgeRange.of(7, 17)).getGaps().get(0);
        out.println("nothing in " + gap.cluster() + " at " + gap.ages());
    }
}
