package io.github.programmecatalogue.examples.guide;

import io.github.programmecatalogue.jackson.comparison.CatalogueDifference;
import io.github.programmecatalogue.jackson.comparison.CatalogueMerge;
import io.github.programmecatalogue.jackson.comparison.MergeResult;
import io.github.programmecatalogue.jackson.comparison.Precedence;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.AgeRange;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** What differs between two catalogues, and both as one. */
final class Comparing {

    private Comparing() {}

    private static Catalogue nextYear() {
        Course younger = Course.builder()
                .from(Modelling.ROBOTICS)
                .ageRange(AgeRange.of(11, 15))
                .build();
        return Modelling.school(Modelling.ALGORITHMS, younger);
    }

    static void show(PrintStream out) {
        Catalogue before = Modelling.school();
        Catalogue after = nextYear();

        CatalogueDifference difference = CatalogueDifference.between(before, after);
        out.print(difference.format(Locale.ENGLISH));
        out.println(difference.toJsonPatch());

        MergeResult merged = CatalogueMerge.keeping(Precedence.LAST).merge(List.of(before, after));
        out.print(merged.format(Locale.ENGLISH));
    }
}
