package io.github.programmecatalogue.examples.school;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.testing.Any;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;

/** The school's own program, tried with catalogues that nobody has thought of. */
@PropertyDefaults(tries = 100)
class FlyerLawTest {

    @Property
    void hasALineForEachCourse(@ForAll Catalogue catalogue) {
        assertThat(Flyer.of(catalogue, Locale.ENGLISH).lines())
                .hasSameSizeAs(catalogue.getCourses())
                .allMatch(line -> line.matches(".+ \\(\\d.*\\)"));
    }

    /** Titles of any length and script, such as a catalogue has that nobody has checked yet. */
    @Property
    void neverIsTooWideNorCutsACharacterInTwo(@ForAll @Any Course course) {
        String line = Flyer.line(course, Locale.ENGLISH);

        assertThat(line).doesNotContain("\n");
        assertThat(line.length()).isLessThanOrEqualTo(60);
        assertThat(line.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }
}
