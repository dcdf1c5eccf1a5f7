package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.query.CatalogueIndex;
import io.github.programmecatalogue.query.LearningPath;
import io.github.programmecatalogue.query.LearningPaths;
import io.github.programmecatalogue.query.NoLearningPath;
import io.github.programmecatalogue.query.PathAnswer;
import io.github.programmecatalogue.query.PathMeasure;
import io.github.programmecatalogue.query.Pupil;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.Workload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** A learning path can be gone, and none is shorter: agreement with a child who tries every order of courses. */
class LearningPathLawTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final Id<Course> GOAL = Id.of("c0");

    @Provide
    Arbitrary<Catalogue> schools() {
        return SmallSchools.any();
    }

    @Provide
    Arbitrary<Catalogue> hurriedSchools() {
        return SmallSchools.hurried();
    }

    @Property(tries = 600)
    void agreesWithWhoeverTriesEveryOrder(
            @ForAll("schools") Catalogue school, @ForAll PathMeasure measure, @ForAll @IntRange(max = 900) int born) {
        Learner newcomer = newcomer(born);
        PathAnswer answer = CatalogueIndex.leniently(school)
                .learningPaths()
                .by(measure)
                .toCourse(Pupil.bornOn(newcomer.birth(), START), GOAL);

        assertAgree(answer, newcomer, school, learner -> learner.hasFinished(GOAL), measure);
    }

    @Property(tries = 300)
    void findsTheOrderWhereOnlySomeWillDo(
            @ForAll("hurriedSchools") Catalogue school, @ForAll @IntRange(max = 300) int born) {
        Learner newcomer = newcomer(born);
        PathAnswer answer =
                CatalogueIndex.leniently(school).learningPaths().toCourse(Pupil.bornOn(newcomer.birth(), START), GOAL);

        assertAgree(answer, newcomer, school, learner -> learner.hasFinished(GOAL), PathMeasure.COURSES);
        Statistics.label("found")
                .collect(answer.getPath().isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    @Property(tries = 300)
    void agreesOnTheWayToACompetency(
            @ForAll("schools") Catalogue school,
            @ForAll PathMeasure measure,
            @ForAll @IntRange(max = 900) int born,
            @ForAll @IntRange(min = 1, max = 3) int proficiency) {
        Learner newcomer = newcomer(born);
        CompetencyLevel level = CompetencyLevel.of("k0", proficiency);
        PathAnswer answer = CatalogueIndex.leniently(school)
                .learningPaths()
                .by(measure)
                .toCompetency(Pupil.bornOn(newcomer.birth(), START), level);

        assertAgree(answer, newcomer, school, learner -> learner.has(level), measure);
    }

    @Property(tries = 300)
    void goesOnlyWhereOneCanGoHoweverSoonItStopsSearching(
            @ForAll("schools") Catalogue school,
            @ForAll @IntRange(max = 900) int born,
            @ForAll @IntRange(max = 12) int steps) {
        Learner newcomer = newcomer(born);
        LearningPaths paths = CatalogueIndex.leniently(school).learningPaths();
        Pupil pupil = Pupil.bornOn(newcomer.birth(), START);
        PathAnswer full = paths.toCourse(pupil, GOAL);
        PathAnswer hasty = paths.withSteps(steps).toCourse(pupil, GOAL);

        hasty.getPath().ifPresent(path -> {
            assertThat(end(newcomer, path).hasFinished(GOAL)).isTrue();
            if (path.isProvenShortest()) {
                assertThat(path).isEqualTo(full);
            }
        });
        if (hasty instanceof NoLearningPath none && none.isProven()) {
            assertThat(full.getPath()).isEmpty();
        }
    }

    private static Learner newcomer(int bornDaysBefore) {
        return new Learner(START.minusYears(8).minusDays(bornDaysBefore), START, List.of());
    }

    private static void assertAgree(
            PathAnswer answer, Learner newcomer, Catalogue school, Predicate<Learner> isThere, PathMeasure measure) {
        Optional<Cost> least = everyEnd(newcomer, school, isThere)
                .map(learner -> Cost.of(learner.finished()))
                .min(Cost.by(measure));

        assertThat(answer.getPath().map(path -> Cost.of(courses(path))))
                .as(answer::toString)
                .isEqualTo(least);
        assertThat(answer.getShutGates().isEmpty()).isEqualTo(least.isPresent());
        answer.getPath().ifPresent(path -> {
            assertThat(path.isProvenShortest()).isTrue();
            assertThat(isThere.test(end(newcomer, path))).isTrue();
        });
    }

    /** Every learner who has come to the goal for the first time. */
    private static Stream<Learner> everyEnd(Learner learner, Catalogue school, Predicate<Learner> isThere) {
        if (isThere.test(learner)) {
            return Stream.of(learner);
        }
        return school.getCourses().stream()
                .flatMap(course -> learner.taking(course).stream())
                .flatMap(next -> everyEnd(next, school, isThere));
    }

    private static List<Course> courses(LearningPath path) {
        return path.getSteps().stream().map(LearningPath.Step::course).toList();
    }

    /** Goes a path step by step, each on its day and at its age. */
    private static Learner end(Learner newcomer, LearningPath path) {
        Learner learner = newcomer;
        for (LearningPath.Step step : path.getSteps()) {
            LocalDate day = START.plusDays(step.day());
            assertThat(day).isAfterOrEqualTo(learner.today());
            assertThat(step.age())
                    .isEqualTo(Period.between(newcomer.birth(), day).getYears());
            step.course()
                    .getAgeRange()
                    .ifPresent(ages -> assertThat(ages.contains(step.age())).isTrue());
            learner = new Learner(newcomer.birth(), day, learner.finished())
                    .taking(step.course())
                    .orElseThrow();
        }
        assertThat(START.plusDays(path.getDays())).isEqualTo(learner.today());
        return learner;
    }

    /** How long a path is, by any measure. */
    private record Cost(int courses, long silent, BigDecimal hours) {

        static Cost of(List<Course> courses) {
            List<Optional<BigDecimal>> hours = courses.stream()
                    .map(course -> course.getWorkload().flatMap(Workload::totalHours))
                    .toList();
            return new Cost(
                    courses.size(),
                    hours.stream().filter(Optional::isEmpty).count(),
                    hours.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        static Comparator<Cost> by(PathMeasure measure) {
            Comparator<Cost> byHours = Comparator.comparingLong(Cost::silent).thenComparing(Cost::hours);
            return measure == PathMeasure.HOURS
                    ? byHours.thenComparing(Cost::courses)
                    : Comparator.comparing(Cost::courses).thenComparing(byHours);
        }
    }
}
