package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Arbitrary catalogues are not too well behaved to find anything with. */
class AnyCatalogueLawTest {

    @Property(tries = 200)
    void goesWrongInManyWays(@ForAll @Any Catalogue catalogue) {
        List<Id<Course>> ids =
                catalogue.getCourses().stream().map(Course::getId).toList();
        expect("an id twice", ids.stream().distinct().count() < ids.size(), 3);
        expect(
                "a reference that leads nowhere",
                catalogue.getOfferings().stream().anyMatch(offering -> !ids.contains(offering.getCourse())),
                10);
        expect(
                "a course that requires itself",
                catalogue.getCourses().stream()
                        .anyMatch(course -> course.getPrerequisites().stream()
                                .anyMatch(
                                        prerequisite -> prerequisite.getAnyOf().contains(course.getId()))),
                2);
    }

    @Property(tries = 300)
    void neverHoldsALoneSurrogate(@ForAll @Any LocalizedText text) {
        assertThat(text.asMap().values())
                .allMatch(words ->
                        words.codePoints().noneMatch(codePoint -> Character.getType(codePoint) == Character.SURROGATE));
    }

    private static void expect(String what, boolean happened, int percent) {
        Statistics.label(what)
                .collect(happened)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= percent));
    }
}
