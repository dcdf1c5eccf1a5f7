package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.OfferingStatus;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What a valid catalogue promises, asked of it directly and not through the rules that it is to test. */
@PropertyDefaults(tries = 200)
class ValidCatalogueLawTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @Provide
    Arbitrary<Catalogue> valid() {
        return CatalogueArbitraries.valid(TODAY);
    }

    @Property
    void isWorthTestingWith(@ForAll("valid") Catalogue catalogue) {
        Statistics.label("prerequisites")
                .collect(prerequisites(catalogue).findAny().isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
        Statistics.label("parts")
                .collect(catalogue.getCourses().stream()
                        .anyMatch(course -> course.getPartOf().isPresent()))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
        Statistics.label("competencies required")
                .collect(catalogue.getCourses().stream()
                        .anyMatch(course -> !course.getCompetenciesRequired().isEmpty()))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    @Property
    void letsPupilsGrowFromCourseToCourse(@ForAll("valid") Catalogue catalogue) {
        Map<Id<Course>, Course> courses =
                catalogue.getCourses().stream().collect(Collectors.toMap(Course::getId, Function.identity()));
        for (Course course : catalogue.getCourses()) {
            course.getPrerequisites().stream()
                    .flatMap(p -> p.getAnyOf().stream())
                    .map(courses::get)
                    .forEach(before -> {
                        assertThat(before.getStatus()).isEqualTo(CourseStatus.PUBLISHED);
                        assertThat(ages(before).getMin())
                                .isLessThanOrEqualTo(ages(course).getMin());
                        assertThat(ages(before).overlaps(ages(course))
                                        || ages(before).abuts(ages(course)))
                                .isTrue();
                    });
            course.getPartOf()
                    .map(courses::get)
                    .ifPresent(whole ->
                            assertThat(ages(whole).encloses(ages(course))).isTrue());
        }
    }

    @Property
    void opensEveryClusterToBeginners(@ForAll("valid") Catalogue catalogue) {
        for (Cluster cluster : catalogue.getClusters()) {
            List<Course> members = catalogue.getCourses().stream()
                    .filter(course -> course.getClusters().contains(cluster.getId()))
                    .toList();
            Set<Id<Course>> ids = members.stream().map(Course::getId).collect(Collectors.toSet());
            assertThat(members)
                    .anyMatch(course -> course.getPrerequisites().stream()
                            .flatMap(prerequisite -> prerequisite.getAnyOf().stream())
                            .noneMatch(ids::contains));
        }
    }

    @Property
    void asksForNoMoreThanAWeekHolds(@ForAll("valid") Catalogue catalogue) {
        assertThat(catalogue.getCourses()).allSatisfy(course -> {
            assertThat(course.getWorkload().orElseThrow().weeklyHours().orElseThrow())
                    .isBetween(BigDecimal.ONE, BigDecimal.valueOf(20));
            assertThat(AgeRange.of(5, 18).encloses(ages(course))).isTrue();
        });
    }

    @Property
    void runsItsCoursesWithinTheirAgesAndItsOwnDays(@ForAll("valid") Catalogue catalogue) {
        Map<Id<Course>, Course> courses =
                catalogue.getCourses().stream().collect(Collectors.toMap(Course::getId, Function.identity()));
        assertThat(catalogue.getOfferings()).allSatisfy(offering -> {
            Course course = Objects.requireNonNull(courses.get(offering.getCourse()));
            DateRange period = offering.getPeriod().orElseThrow();
            assertThat(offering.getAgeRange().stream()).allMatch(ages(course)::encloses);
            assertThat(course.getValidity().stream()).allMatch(validity -> validity.encloses(period));
            assertThat(offering.getSessions()).isNotEmpty().allSatisfy(session -> {
                assertThat(session.getStart()).isBefore(session.getEnd());
                assertThat(session.getDate().stream()).allMatch(period::contains);
            });
            if (offering.getStatus() == OfferingStatus.PLANNED || offering.getStatus() == OfferingStatus.RUNNING) {
                assertThat(period.endsBefore(TODAY)).isFalse();
            }
        });
    }

    @Property
    void isWrittenInItsLanguages(@ForAll("valid") Catalogue catalogue) {
        List<String> languages = catalogue.getTitle().getLanguages();
        assertThat(languages).first().isEqualTo(catalogue.getLanguage());
        assertThat(catalogue.getCourses()).allSatisfy(course -> {
            assertThat(course.getTitle().getLanguages()).isEqualTo(languages);
            assertThat(course.getDescription().orElseThrow().getLanguages()).isEqualTo(languages);
        });
        assertThat(catalogue.getCompetencies())
                .extracting(Competency::getTitle)
                .allMatch(title -> title.getLanguages().equals(languages));
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
}
