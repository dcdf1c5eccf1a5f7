package io.github.programmecatalogue.jackson.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.testing.Any;
import io.github.programmecatalogue.testing.CatalogueArbitraries;
import io.github.programmecatalogue.value.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

@PropertyDefaults(tries = 50, edgeCases = EdgeCasesMode.NONE)
class CatalogueDifferenceLawTest {

    @Property
    void turnsAnyCatalogueIntoAnyOther(@ForAll @Any Catalogue before, @ForAll @Any Catalogue after) {
        assertThat(Patches.apply(CatalogueDifference.between(before, after), before))
                .isEqualTo(after);
    }

    @Property
    void isEmptyBetweenACatalogueAndItself(@ForAll @Any Catalogue catalogue) {
        CatalogueDifference difference = CatalogueDifference.between(catalogue, catalogue);

        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.toJsonPatch()).hasToString("[]");
        assertThat(difference.format(Locale.ENGLISH)).isEmpty();
    }

    @Property
    void turnsACatalogueIntoOneWithSmallEdits(
            @ForAll("schools") Catalogue before, @ForAll @Any Course another, @ForAll Random random) {
        List<Course> courses = new ArrayList<>(before.getCourses());
        Collections.shuffle(courses, random);
        courses.set(0, edited(courses.get(0)));
        courses.remove(random.nextInt(courses.size()));
        courses.add(random.nextInt(courses.size() + 1), another);
        Catalogue after = before.withCourses(courses).withOfferings(List.of());

        assertThat(Patches.apply(CatalogueDifference.between(before, after), before))
                .isEqualTo(after);
    }

    @Property
    void bringsCoursesIntoAnyOrderByMovesAlone(@ForAll("schools") Catalogue before, @ForAll Random random) {
        List<Course> courses = new ArrayList<>(before.getCourses());
        Collections.shuffle(courses, random);
        Catalogue after = before.withCourses(courses);
        CatalogueDifference difference = CatalogueDifference.between(before, after);

        assertThat(difference.getEntityChanges())
                .allSatisfy(change -> assertThat(change).isInstanceOf(EntityChange.Moved.class))
                .hasSizeLessThan(Math.max(1, courses.size()));
        assertThat(Patches.operations(difference)).hasSameSizeAs(difference.getEntityChanges());
        assertThat(Patches.apply(difference, before)).isEqualTo(after);
    }

    @Property
    void writesALineForEachChange(@ForAll @Any Catalogue before, @ForAll @Any Catalogue after) {
        CatalogueDifference difference = CatalogueDifference.between(before, after);
        long changes = difference.getHeaderChanges().size()
                + difference.getEntityChanges().stream()
                        .mapToLong(change -> change instanceof EntityChange.Changed changed
                                ? changed.differences().size()
                                : 1)
                        .sum();

        assertThat(difference.format(Locale.ENGLISH).split("\n", -1)).hasSize((int) changes + 1);
        assertThat(difference.format(Locale.forLanguageTag("ru")).split("\n", -1))
                .hasSize((int) changes + 1);
    }

    @Provide
    Arbitrary<Catalogue> schools() {
        return CatalogueArbitraries.valid(LocalDate.of(2026, 11, 23));
    }

    private static Course edited(Course course) {
        return Course.builder()
                .from(course)
                .title(LocalizedText.of("en", "Edited"))
                .level(Level.MIXED)
                .addKeyword("edited")
                .build();
    }
}
