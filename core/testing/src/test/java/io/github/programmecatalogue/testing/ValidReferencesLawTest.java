package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.AgeGroup;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** What a valid catalogue promises, asked of it directly and not through the rules that it is to test. */
@PropertyDefaults(tries = 200)
class ValidReferencesLawTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @Provide
    Arbitrary<Catalogue> valid() {
        return CatalogueArbitraries.valid(TODAY);
    }

    @Property
    void namesEachEntityOnce(@ForAll("valid") Catalogue catalogue) {
        for (Section section : Section.values()) {
            assertThat(catalogue.list(section)).extracting(Entity::getId).doesNotHaveDuplicates();
        }
    }

    @Property
    void refersToWhatItHolds(@ForAll("valid") Catalogue catalogue) {
        assertRefersTo(catalogue.getCourses(), prerequisites(catalogue).flatMap(p -> p.getAnyOf().stream()));
        assertRefersTo(catalogue.getCourses(), references(catalogue, course -> course.getPartOf().stream()));
        assertRefersTo(catalogue.getCourses(), catalogue.getOfferings().stream().map(Offering::getCourse));
        assertRefersTo(
                catalogue.getCompetencies(),
                references(catalogue, course -> course.getCompetenciesRequired().stream())
                        .map(CompetencyLevel::getCompetency));
        assertRefersTo(
                catalogue.getCompetencies(),
                catalogue.getCompetencies().stream().flatMap(competency -> competency.getBroader().stream()));
        assertRefersTo(
                catalogue.getFrameworks(),
                catalogue.getCompetencies().stream().flatMap(competency -> competency.getFramework().stream()));
        assertRefersTo(
                catalogue.getProviders(),
                Stream.of(
                                references(catalogue, course -> course.getProvider().stream()),
                                catalogue.getClusters().stream().flatMap(c -> c.getProvider().stream()),
                                catalogue.getProviders().stream().flatMap(p -> p.getParent().stream()),
                                catalogue.getProviders().stream().flatMap(p -> p.getPartners().stream()))
                        .flatMap(Function.identity()));
    }

    @Property
    void putsToUseWhatItHolds(@ForAll("valid") Catalogue catalogue) {
        assertThat(references(catalogue, course -> course.getClusters().stream()))
                .containsAll(ids(catalogue.getClusters()));
        assertThat(references(catalogue, course -> course.getInitiatives().stream()))
                .containsAll(ids(catalogue.getInitiatives()));
        assertThat(references(catalogue, course -> course.getTeaches().stream().map(CompetencyLevel::getCompetency)))
                .containsAll(ids(catalogue.getCompetencies()));
        assertThat(catalogue.getCompetencies().stream().flatMap(competency -> competency.getFramework().stream()))
                .containsAll(ids(catalogue.getFrameworks()));
        assertThat(catalogue.getAgeGroups())
                .extracting(AgeGroup::getAgeRange)
                .allSatisfy(band -> assertThat(catalogue.getCourses())
                        .anyMatch(course -> ages(course).overlaps(band)));
    }

    @Property
    void requiresOnlyWhatComesBefore(@ForAll("valid") Catalogue catalogue) {
        Set<Id<Course>> before = new HashSet<>();
        for (Course course : catalogue.getCourses()) {
            assertThat(before)
                    .containsAll(course.getPrerequisites().stream()
                            .flatMap(prerequisite -> prerequisite.getAnyOf().stream())
                            .toList())
                    .containsAll(course.getPartOf().stream().toList());
            before.add(course.getId());
        }
    }

    private static AgeRange ages(Course course) {
        return course.getAgeRange().orElseThrow();
    }

    private static Stream<Prerequisite> prerequisites(Catalogue catalogue) {
        return references(catalogue, course -> course.getPrerequisites().stream());
    }

    private static <T> Stream<T> references(Catalogue catalogue, Function<Course, Stream<? extends T>> references) {
        return catalogue.getCourses().stream().flatMap(references);
    }

    private static <T extends Entity<T>> List<Id<T>> ids(Collection<? extends Entity<T>> entities) {
        return entities.stream().map(Entity::getId).toList();
    }

    private static <T extends Entity<T>> void assertRefersTo(
            Collection<? extends Entity<T>> entities, Stream<Id<T>> references) {
        assertThat(ids(entities)).containsAll(references.toList());
    }
}
