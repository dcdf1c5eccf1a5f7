package io.github.programmecatalogue.query;

import static io.github.programmecatalogue.query.Samples.course;
import static io.github.programmecatalogue.query.Samples.id;
import static io.github.programmecatalogue.query.Samples.paths;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseKind;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.value.Workload;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is answered where a search for a learning path ends before it knows. */
class LimitedSearchTest {

    @Test
    void saysWhenItIsNotKnownToBeTheShortest() {
        LearningPaths school = paths(Samples.school());
        PathAnswer answer = school.withSteps(0).toCourse(Pupil.ofAge(9), id("cpp"));

        assertThat(answer).hasToString("algorithms at 9 → c at 12 → cpp at 13, 360 hours, perhaps not the shortest");
        assertThat(answer.getPath()).get().returns(false, LearningPath::isProvenShortest);
        assertThat(school.toCourse(Pupil.ofAge(9), id("cpp")).getPath())
                .get()
                .returns(true, LearningPath::isProvenShortest);
    }

    @Test
    void takesTheFastestWayWhereTheStepsDoNotSufficeForTheShortest() {
        LearningPaths paths = paths(
                        course("goal", "9", 1).addPrerequisite(Prerequisite.required("slow", "fast")),
                        course("slow"),
                        course("fast").kind(CourseKind.WORKSHOP).addPrerequisite("first"),
                        course("first").kind(CourseKind.WORKSHOP))
                .withSteps(4);

        assertThat(paths.withSchoolYear(100).toCourse(Pupil.ofAge(9), id("goal")))
                .hasToString("first at 9 → fast at 9 → goal at 9, perhaps not the shortest");
    }

    @Test
    void takesTheShorterOfTwoWaysHoweverSoonItStopsSearching() {
        LearningPaths paths = paths(
                        course("goal", "7-17", 10).addPrerequisite(Prerequisite.required("fast", "short")),
                        course("fast").workload(Workload.ofHours(100).overWeeks(4)),
                        course("short", "7-17", 10))
                .withSteps(0);

        assertThat(paths.by(PathMeasure.HOURS).toCourse(Pupil.ofAge(9), id("goal")))
                .hasToString("short at 9 → goal at 9, 20 hours, perhaps not the shortest");
    }

    @Test
    void takesNothingThatIsNotNeededHoweverSoonItStopsSearching() {
        LearningPaths paths = paths(
                        course("goal")
                                .addPrerequisite(Prerequisite.required("a", "both"))
                                .addPrerequisite(Prerequisite.required("b", "both")),
                        course("a").workload(Workload.ofHours(10).overWeeks(1)),
                        course("b").workload(Workload.ofHours(30).overWeeks(3)),
                        course("both").workload(Workload.ofHours(20).overWeeks(2)))
                .withSteps(0);

        assertThat(paths.toCourse(Pupil.ofAge(9), id("goal")))
                .hasToString("both at 9 → goal at 9, perhaps not the shortest");
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, false", "100, true"})
    void saysWhenItDoesNotKnowWhetherThereIsAWay(int steps, boolean isProven) {
        LearningPaths paths = paths(
                        course("goal").addPrerequisite("a").addPrerequisite("b").addPrerequisite("c"),
                        course("a", "9", 1),
                        course("b", "9", 1),
                        course("c", "9", 1))
                .withSteps(steps);
        PathAnswer answer = paths.toCourse(Pupil.ofAge(9), id("goal"));

        assertThat(answer)
                .hasToString(
                        isProven
                                ? "no path: goal → c: for 9, reached at 10, one course after another"
                                : "no path: goal: not decided within the steps");
        assertThat(answer)
                .isInstanceOfSatisfying(
                        NoLearningPath.class,
                        none -> assertThat(none.isProven()).isEqualTo(isProven));
    }

    /** Twenty needs of two alternatives each, of which the second is the better: 3^20 sets are too many to form. */
    @Test
    void answersWithinItsStepsHoweverManyAlternativesThereAre() {
        Course.Builder goal = course("goal");
        Stream<Course.Builder> alternatives = IntStream.range(0, 20).boxed().flatMap(i -> {
            goal.addPrerequisite(Prerequisite.required("a" + i, "b" + i));
            return Stream.of(
                    course("a" + i).workload(Workload.ofHours(20).overWeeks(2)),
                    course("b" + i).workload(Workload.ofHours(10).overWeeks(1)));
        });
        LearningPaths paths = paths(Stream.concat(Stream.of(goal), alternatives).toArray(Course.Builder[]::new));
        LearningPath path = paths.by(PathMeasure.HOURS)
                .withSteps(1000)
                .toCourse(Pupil.ofAge(9), id("goal"))
                .getPath()
                .orElseThrow();

        assertThat(path.getSteps())
                .hasSize(21)
                .noneMatch(step -> step.course().getId().toString().startsWith("a"));
        assertThat(path.isProvenShortest()).isFalse();
    }

    @Test
    void stopsTryingOrdersWhenTheStepsAreSpent() {
        Course.Builder goal = course("goal", "9", 1);
        Stream<Course.Builder> required = IntStream.range(0, 24).mapToObj(i -> {
            goal.addPrerequisite("c" + i);
            return course("c" + i);
        });
        LearningPaths paths = paths(Stream.concat(Stream.of(goal), required).toArray(Course.Builder[]::new));

        assertThat(paths.withSteps(1000).toCourse(Pupil.ofAge(9), id("goal")))
                .hasToString("no path: goal: not decided within the steps");
    }
}
