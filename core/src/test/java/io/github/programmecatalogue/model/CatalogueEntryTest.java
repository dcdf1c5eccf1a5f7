package io.github.programmecatalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Spliterator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CatalogueEntryTest {

    @Test
    void comeHeaderFirstThenSectionAfterSection() {
        Catalogue catalogue = Samples.fullCatalogue()
                .addCourse(Samples.course().id("drones").build())
                .build();

        assertThat(catalogue.entries())
                .containsExactly(
                        new CatalogueEntry.Header(CatalogueHeader.of(catalogue)),
                        member(Section.PROVIDERS, 0, Samples.provider().build()),
                        member(Section.INITIATIVES, 0, Samples.initiative().build()),
                        member(Section.FRAMEWORKS, 0, Samples.framework().build()),
                        member(Section.COMPETENCIES, 0, Samples.competency().build()),
                        member(Section.CLUSTERS, 0, Samples.cluster().build()),
                        member(Section.AGE_GROUPS, 0, Samples.ageGroup().build()),
                        member(Section.COURSES, 0, Samples.course().build()),
                        member(Section.COURSES, 1, Samples.course().id("drones").build()),
                        member(Section.OFFERINGS, 0, Samples.offering().build()));
    }

    @Test
    void areTheHeaderAloneWhereNothingIsListed() {
        Catalogue empty = Samples.catalogue().build();

        assertThat(empty.entries()).containsExactly(new CatalogueEntry.Header(CatalogueHeader.of(empty)));
    }

    @Test
    void splitIntoHalvesOfKnownSize() {
        List<Course> courses = IntStream.range(0, 999)
                .mapToObj(i -> Samples.course().id("course-" + i).build())
                .toList();
        Catalogue catalogue = Samples.catalogue().courses(courses).build();
        Spliterator<CatalogueEntry> rest = catalogue.entries().parallel().spliterator();
        Spliterator<CatalogueEntry> first = rest.trySplit();

        assertThat(first.getExactSizeIfKnown()).isEqualTo(500);
        assertThat(rest.getExactSizeIfKnown()).isEqualTo(500);
        assertThat(rest.hasCharacteristics(Spliterator.ORDERED)).isTrue();
        assertThat(catalogue.entries().parallel().toList())
                .isEqualTo(catalogue.entries().toList());
    }

    @Test
    void refuseANegativeIndex() {
        Course course = Samples.course().build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> member(Section.COURSES, -1, course))
                .withMessage("Index must not be negative: -1");
    }

    @Test
    void refuseAnEntityOfAnotherSection() {
        Course course = Samples.course().build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> member(Section.AGE_GROUPS, 0, course))
                .withMessage("Section ageGroups must hold AgeGroup only: robotics-basics");
    }

    @Test
    void refuseAHeaderAsAMember() {
        Catalogue catalogue = Samples.catalogue().build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> member(Section.COURSES, 0, catalogue))
                .withMessage("Section courses must hold Course only: catalogue");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker may do
    void refuseNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new CatalogueEntry.Header(null))
                .withMessage("header");
        assertThatNullPointerException()
                .isThrownBy(() -> member(Section.COURSES, 0, null))
                .withMessage("entity");
    }

    private static CatalogueEntry.Member member(Section section, int index, Entity<?> entity) {
        return new CatalogueEntry.Member(section, index, entity);
    }
}
