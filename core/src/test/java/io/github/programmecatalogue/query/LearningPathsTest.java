package io.github.programmecatalogue.query;

import static io.github.programmecatalogue.query.Samples.catalogue;
import static io.github.programmecatalogue.query.Samples.course;
import static io.github.programmecatalogue.query.Samples.id;
import static io.github.programmecatalogue.query.Samples.paths;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseKind;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Workload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearningPathsTest {

    private static final LearningPaths SCHOOL = paths(Samples.school());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9  | cpp          | algorithms at 9 → c at 12 → cpp at 13, 360 hours
            9  | mechatronics | robotics at 12 → mechatronics at 14, 416 hours
            16 | mechatronics | robotics at 16 → mechatronics at 16, 416 hours
            10 | c            | algorithms at 10 → c at 12, 216 hours
            12 | c            | no path: c → algorithms: for 7-10, reached at 12
            16 | cpp          | no path: cpp → c: for 12-15, reached at 16
            18 | mechatronics | no path: mechatronics: for 14-17, reached at 18
            9  | latin        | no path: latin: not in the catalogue
            """)
    void findsTheWayToACourse(int age, String course, String answer) {
        assertThat(SCHOOL.toCourse(Pupil.ofAge(age), id(course))).hasToString(answer);
    }

    @Test
    void startsFromWhatThePupilHasFinished() {
        assertThat(SCHOOL.toCourse(Pupil.ofAge(13).withFinished("algorithms"), id("cpp")))
                .hasToString("c at 13 → cpp at 13, 288 hours");
        assertThat(SCHOOL.toCourse(Pupil.ofAge(16).withFinished("c"), id("cpp")))
                .hasToString("cpp at 16, 144 hours");
        assertThat(SCHOOL.toCourse(Pupil.ofAge(16).withFinished("cpp"), id("cpp")))
                .hasToString("nothing left to learn");
    }

    @Test
    void asksForNothingThatThePupilHasFromElsewhere() {
        Pupil pupil = Pupil.ofAge(9)
                .withFinished("https://example.org/latin", "latin")
                .withCompetency("greek", 2);

        assertThat(SCHOOL.toCourse(pupil, id("https://example.org/latin"))).hasToString("nothing left to learn");
        assertThat(SCHOOL.toCourse(pupil, id("latin"))).hasToString("nothing left to learn");
        assertThat(SCHOOL.toCompetency(pupil, CompetencyLevel.of("greek", 2))).hasToString("nothing left to learn");
    }

    @Test
    void namesOnceWhatIsNotInTheCatalogue() {
        assertThat(SCHOOL.toCompetency(
                        Pupil.ofAge(9).withCompetency("greek", 1).withCompetency("greek", 2),
                        CompetencyLevel.of("greek", 3)))
                .hasToString("no path: greek: not in the catalogue");
    }

    @Test
    void letsPupilsHaveFinishedWhatIsTaughtNoMore() {
        assertThat(SCHOOL.toCourse(Pupil.ofAge(13).withFinished("latin").withCompetency("greek", 2), id("robotics")))
                .hasToString("robotics at 13, 200 hours");
    }

    @Test
    void namesWhatIsNotInTheCatalogueWhereThereIsNoPath() {
        assertThat(SCHOOL.toCourse(
                        Pupil.ofAge(16)
                                .withFinished("latin", "https://example.org/latin", "algorithms")
                                .withCompetency("greek", 2)
                                .withCompetency("https://example.org/greek", 2)
                                .withCompetency("robots", 2),
                        id("cpp")))
                .hasToString("no path: latin: not in the catalogue; greek: not in the catalogue;"
                        + " cpp → c: for 12-15, reached at 16");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9  | programming | 1 | algorithms at 9, 72 hours
            9  | programming | 2 | robomathematics at 9, 72 hours
            9  | programming | 6 | algorithms at 9 → c at 12 → cpp at 13, 360 hours
            12 | programming | 6 | no path: programming → cpp → c → algorithms: for 7-10, reached at 12
            9  | programming | 7 | no path: programming: taught by nobody at 7
            9  | latin       | 1 | no path: latin: not in the catalogue
            """)
    void findsTheWayToACompetency(int age, String competency, int proficiency, String answer) {
        assertThat(SCHOOL.toCompetency(Pupil.ofAge(age), CompetencyLevel.of(competency, proficiency)))
                .hasToString(answer);
    }

    @Test
    void asksForNothingThatThePupilIsAbleToDo() {
        CompetencyLevel three = CompetencyLevel.of("programming", 3);
        Pupil pupil = Pupil.ofAge(9);

        assertThat(SCHOOL.toCompetency(pupil.withCompetency("programming", 3), three))
                .hasToString("nothing left to learn");
        assertThat(SCHOOL.toCompetency(pupil.withFinished("cpp"), three)).hasToString("nothing left to learn");
        assertThat(SCHOOL.toCompetency(pupil.withCompetency("programming"), three))
                .hasToString("algorithms at 9 → c at 12, 216 hours");
    }

    @Test
    void takesANarrowerCompetencyForTheBroader() {
        LearningPaths paths = paths(catalogue(course("loops").addTeaches("loops", 2))
                .addCompetencies(competency("programming"), competency("loops", "programming"))
                .build());

        assertThat(paths.toCompetency(Pupil.ofAge(9), CompetencyLevel.of("programming", 2)))
                .hasToString("loops at 9");
        assertThat(paths.toCompetency(Pupil.ofAge(9), CompetencyLevel.of("programming", 3)))
                .hasToString("no path: programming: taught by nobody at 3");
    }

    private static Competency competency(String id, String... broader) {
        return Competency.builder()
                .id(id)
                .title(LocalizedText.of("en", id))
                .addAllBroader(Stream.of(broader).map(Id::<Competency>of).toList())
                .build();
    }

    @Test
    void choosesTheAlternativeThatServesBest() {
        LearningPaths paths = paths(
                course("goal", "7-17", 10).addPrerequisite(Prerequisite.required("one-long", "two-short")),
                course("one-long", "7-17", 100),
                course("two-short", "7-17", 10).addPrerequisite("short"),
                course("short", "7-17", 10));

        assertThat(paths.toCourse(Pupil.ofAge(9), id("goal"))).hasToString("one-long at 9 → goal at 9, 110 hours");
        assertThat(paths.by(PathMeasure.HOURS).toCourse(Pupil.ofAge(9), id("goal")))
                .hasToString("short at 9 → two-short at 9 → goal at 10, 30 hours");
    }

    @Test
    void prefersHoursThatAreStated() {
        LearningPaths paths = paths(
                course("goal").addPrerequisite(Prerequisite.required("silent", "stated")),
                course("silent"),
                course("stated", "7-17", 100));
        PathAnswer answer = paths.by(PathMeasure.HOURS).toCourse(Pupil.ofAge(9), id("goal"));

        assertThat(answer).hasToString("stated at 9 → goal at 9");
        assertThat(answer.getPath().flatMap(LearningPath::getHours)).isEmpty();
    }

    @Test
    void takesOneCourseForSeveralNeeds() {
        LearningPaths paths = paths(
                course("goal")
                        .addPrerequisite(Prerequisite.required("a", "both"))
                        .addPrerequisite(Prerequisite.required("b", "both")),
                course("a"),
                course("b"),
                course("both"));

        assertThat(paths.toCourse(Pupil.ofAge(9), id("goal"))).hasToString("both at 9 → goal at 9");
    }

    @Test
    void takesASecondAlternativeWhereTheFirstComesTooLate() {
        LearningPaths paths = paths(
                course("goal").addPrerequisite("young").addPrerequisite("old"),
                course("young").ageRange(AgeRange.of(9, 10)).addPrerequisite(Prerequisite.required("old", "other")),
                course("old").ageRange(AgeRange.of(12, 14)),
                course("other"));

        assertThat(paths.toCourse(Pupil.ofAge(9), id("goal")))
                .hasToString("other at 9 → young at 9 → old at 12 → goal at 12");
    }

    @Test
    void takesFirstWhatClosesFirst() {
        LearningPaths paths = paths(
                course("first", "7-11", 1),
                course("last", "7-17", 1),
                course("second", "7-12", 1),
                course("goal").addPrerequisite("last").addPrerequisite("second").addPrerequisite("first"));

        assertThat(paths.toCourse(Pupil.ofAge(9), id("goal")))
                .hasToString("first at 9 → second at 9 → last at 10 → goal at 11");
    }

    @Test
    void putsOffWhatIsNotUrgentEvenIfItIsNotNext() {
        LearningPaths paths = paths(
                course("goal").addPrerequisite("long").addPrerequisite("urgent"),
                course("long", "9-10", 500).workload(weeks(100)),
                course("urgent").ageRange(AgeRange.of(9, 9)).addPrerequisite("first"),
                course("first").ageRange(AgeRange.of(9, 17)));

        assertThat(paths.toCourse(Pupil.ofAge(9), id("goal")))
                .hasToString("first at 9 → urgent at 9 → long at 10 → goal at 12");
    }

    @Test
    void entersACourseOnTheLastDayOnWhichThePupilMay() {
        Pupil pupil = Pupil.bornOn(LocalDate.of(2016, 9, 9), LocalDate.of(2026, 9, 1));
        LearningPaths paths = paths(
                course("goal").addPrerequisite("long").addPrerequisite("urgent"),
                course("long", "9-11", 500).workload(weeks(100)),
                course("urgent").ageRange(AgeRange.of(9, 9)).addPrerequisite("first"),
                course("first").kind(CourseKind.WORKSHOP));

        assertThat(paths.toCourse(pupil, id("urgent"))).hasToString("first at 9 → urgent at 9");
        assertThat(paths.withSteps(0).toCourse(pupil, id("urgent")))
                .hasToString("first at 9 → urgent at 9, perhaps not the shortest");
        assertThat(paths.toCourse(pupil, id("goal"))).hasToString("first at 9 → urgent at 9 → long at 10 → goal at 12");
    }

    @Test
    void takesOfSeveralOrdersTheOneThatEndsFirst() {
        LearningPaths paths = paths(
                course("goal", "9-11", 1)
                        .addPrerequisite("long")
                        .addPrerequisite("urgent")
                        .addPrerequisite("later"),
                course("long").ageRange(AgeRange.of(9, 10)).workload(weeks(60)),
                course("urgent")
                        .ageRange(AgeRange.of(9, 9))
                        .kind(CourseKind.WORKSHOP)
                        .addPrerequisite("first"),
                course("first").kind(CourseKind.WORKSHOP),
                course("later").ageRange(AgeRange.atLeast(10)).workload(weeks(50)));

        assertThat(paths.toCourse(Pupil.ofAge(9), id("goal")))
                .hasToString("first at 9 → urgent at 9 → long at 9 → later at 10 → goal at 11");
    }

    private static Workload weeks(int weeks) {
        return Workload.ofHours(1).overWeeks(weeks);
    }

    @Test
    void saysForWhichCourseThereIsNoTimeLeft() {
        LearningPaths paths = paths(
                course("goal").addPrerequisite("a").addPrerequisite("b").addPrerequisite("c"),
                course("a", "9", 1),
                course("b", "9", 1),
                course("c", "9", 1));
        PathAnswer answer = paths.toCourse(Pupil.ofAge(9), id("goal"));

        assertThat(answer).hasToString("no path: goal → c: for 9, reached at 10, one course after another");
        assertThat(answer.getShutGates())
                .containsExactly(new ShutGate(
                        ShutGate.Kind.NOT_IN_TIME,
                        List.of(id("goal"), id("c")),
                        Optional.empty(),
                        Optional.of(AgeRange.of(9, 9)),
                        OptionalInt.of(10)));
    }

    @Test
    void saysThatThereIsNoTimeLeftForTheGoalItself() {
        LearningPaths paths =
                paths(course("goal", "9", 1).addPrerequisite("a").addPrerequisite("b"), course("a"), course("b"));

        assertThat(paths.toCourse(Pupil.ofAge(9), id("goal")))
                .hasToString("no path: goal: for 9, reached at 10, one course after another");
    }

    @Test
    void countsTheAgeFromTheDayOfBirth() {
        LocalDate start = LocalDate.of(2026, 9, 1);
        LearningPaths paths = paths(course("goal", "9-10", 1).addPrerequisite("before"), course("before", "9-10", 1));

        assertThat(paths.toCourse(Pupil.bornOn(LocalDate.of(2016, 5, 12), start), id("goal")))
                .hasToString("before at 10 → goal at 10, 2 hours");
        assertThat(paths.toCourse(Pupil.bornOn(LocalDate.of(2016, 5, 10), start), id("goal")))
                .hasToString("no path: goal: for 9-10, reached at 11");
    }

    @Test
    void waitsUntilWhoWasBornOnALeapDayHasCompletedTheYear() {
        Pupil pupil = Pupil.bornOn(LocalDate.of(2016, 2, 29), LocalDate.of(2025, 2, 27));
        LearningPath path = paths(course("goal", "9-10", 1))
                .toCourse(pupil, id("goal"))
                .getPath()
                .orElseThrow();

        assertThat(path.getSteps()).extracting(LearningPath.Step::day).containsExactly(2L);
        assertThat(path.getDays()).isEqualTo(2 + 36 * 7);
        assertThat(path).hasToString("goal at 9, 1 hours");
    }

    @Test
    void takesASchoolYearWhereACourseDoesNotSayAndAWeekForAWorkshop() {
        LearningPaths paths = paths(
                course("goal").addPrerequisite("a").addPrerequisite("b"),
                course("a"),
                course("b").kind(CourseKind.WORKSHOP));

        assertThat(days(paths)).isEqualTo((36 + 1 + 36) * 7);
        assertThat(days(paths.withSchoolYear(52))).isEqualTo((52 + 1 + 52) * 7);
        assertThat(days(paths.withSchoolYear(0))).isEqualTo(7);
    }

    private static long days(LearningPaths paths) {
        return paths.toCourse(Pupil.ofAge(9), id("goal"))
                .getPath()
                .orElseThrow()
                .getDays();
    }

    @Test
    void usesNeitherDraftsNorWhatIsTaughtNoMore() {
        LearningPaths paths = paths(
                course("goal").addPrerequisite(Prerequisite.required("draft", "archived", "https://example.org/it")),
                course("draft").status(CourseStatus.DRAFT),
                course("archived").status(CourseStatus.ARCHIVED),
                course("other").addPrerequisite(Prerequisite.required("draft", "archived", "taught")),
                course("taught"));

        assertThat(paths.toCourse(Pupil.ofAge(9), id("other"))).hasToString("taught at 9 → other at 9");
        assertThat(paths.toCourse(Pupil.ofAge(9), id("goal")))
                .hasToString("no path: goal → https://example.org/it: in another catalogue, and not finished;"
                        + " goal → draft: still a draft; goal → archived: taught no more");
        assertThat(paths.toCourse(Pupil.ofAge(9).withFinished("archived"), id("goal")))
                .hasToString("goal at 9");
        assertThat(paths.toCourse(Pupil.ofAge(9).withFinished("https://example.org/it"), id("goal")))
                .hasToString("goal at 9");
    }

    @Test
    void namesNothingThatThePupilCouldHave() {
        LearningPaths paths = paths(
                course("goal")
                        .addPrerequisite(Prerequisite.required("a", "b", "https://example.org/it"))
                        .addPrerequisite("draft"),
                course("a"),
                course("b"),
                course("draft").status(CourseStatus.DRAFT));

        assertThat(paths.toCourse(Pupil.ofAge(9), id("goal"))).hasToString("no path: goal → draft: still a draft");
    }

    @Test
    void tellsWhyWhoIsOfTheRightAgeForOneDayOnlyComesTooLate() {
        Pupil pupil = Pupil.bornOn(LocalDate.of(2016, 9, 2), LocalDate.of(2026, 9, 1));

        assertThat(paths(
                                course("goal", "9", 1).addPrerequisite("draft"),
                                course("draft").status(CourseStatus.DRAFT))
                        .toCourse(pupil, id("goal")))
                .hasToString("no path: goal → draft: still a draft");
        assertThat(paths(course("goal", "9", 1).addPrerequisite("a"), course("a"))
                        .toCourse(pupil, id("goal")))
                .hasToString("no path: goal: for 9, reached at 10");
    }

    @Test
    void tellsACycle() {
        LearningPaths paths = paths(
                course("goal").addPrerequisite("a"),
                course("a").addPrerequisite("b"),
                course("b").addPrerequisite("a"),
                course("self").addPrerequisite("self"),
                course("escape").addPrerequisite(Prerequisite.required("goal", "free")),
                course("free"));

        assertThat(paths.toCourse(Pupil.ofAge(9), id("goal"))).hasToString("no path: goal → a → b → a: a cycle");
        assertThat(paths.toCourse(Pupil.ofAge(9), id("self"))).hasToString("no path: self → self: a cycle");
        assertThat(paths.toCourse(Pupil.ofAge(9), id("escape"))).hasToString("free at 9 → escape at 9");
    }

    @Test
    void namesOneOfTheCyclesThatACourseCloses() {
        assertThat(paths(IntStream.range(0, 4)
                                .mapToObj(
                                        i -> course("c" + i).addTeaches("k", 1).addCompetenciesRequired("k", 1))
                                .toArray(Course.Builder[]::new))
                        .toCourse(Pupil.ofAge(9), id("c0"))
                        .getShutGates())
                .hasToString("[c0 → k → c1 → k → c0: a cycle, c0 → k → c1 → k → c2 → k → c0: a cycle,"
                        + " c0 → k → c1 → k → c2 → k → c3 → k → c0: a cycle]");
    }

    @Test
    void doesNotLetACourseTeachWhatItRequires() {
        LearningPaths paths =
                paths(course("goal").addCompetenciesRequired("c", 2).addTeaches("c", 2));

        assertThat(paths.toCourse(Pupil.ofAge(9), id("goal"))).hasToString("no path: goal → c: taught by nobody at 2");
        assertThat(paths.toCourse(Pupil.ofAge(9).withCompetency("c", 2), id("goal")))
                .hasToString("goal at 9");
    }

    @Test
    void tellsOfAnAgeThatNobodyReaches() {
        assertThat(paths(course("goal").ageRange(AgeRange.atLeast(1000))).toCourse(Pupil.ofAge(9), id("goal")))
                .hasToString("no path: goal: for 1000+, which nobody reaches");
        assertThat(paths(course("goal").ageRange(AgeRange.atLeast(150))).toCourse(Pupil.ofAge(9), id("goal")))
                .hasToString("goal at 150");
    }

    @Tag("slow")
    @Test
    void followsALongChain() {
        int length = 3_000;
        Course.Builder[] chain = IntStream.range(0, length)
                .mapToObj(i -> {
                    Course.Builder course = course("c" + i).kind(CourseKind.WORKSHOP);
                    return i == length - 1 ? course : course.addPrerequisite("c" + (i + 1));
                })
                .toArray(Course.Builder[]::new);

        assertThat(paths(chain)
                        .toCourse(Pupil.ofAge(9), id("c0"))
                        .getPath()
                        .orElseThrow()
                        .getSteps())
                .hasSize(length);
    }

    @Test
    void comparesAnswersByAllThatTheySay() {
        LearningPaths paths = paths(
                course("goal").addPrerequisite("workshop"), course("workshop").kind(CourseKind.WORKSHOP));
        Pupil pupil = Pupil.ofAge(9);
        PathAnswer path = paths.toCourse(pupil, id("goal"));
        PathAnswer none = paths.toCourse(pupil, id("latin"));

        assertThat(path)
                .isEqualTo(paths.toCourse(pupil, id("goal")))
                .hasSameHashCodeAs(paths.toCourse(pupil, id("goal")))
                .isNotEqualTo(paths.toCourse(pupil.withFinished("workshop"), id("goal")))
                .isNotEqualTo(paths.withSchoolYear(30).toCourse(pupil, id("goal")))
                .isNotEqualTo(paths.withSteps(0).toCourse(pupil, id("goal")))
                .isNotEqualTo(none);
        assertThat(none)
                .isEqualTo(paths.toCourse(Pupil.ofAge(10), id("latin")))
                .hasSameHashCodeAs(paths.toCourse(Pupil.ofAge(10), id("latin")))
                .isNotEqualTo(paths.toCourse(pupil, id("greek")))
                .isNotEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 150})
    void takesAPupilOfAnyAgeThatPeopleReach(int age) {
        assertThat(Pupil.ofAge(age).getAge()).isEqualTo(age);
    }

    @Test
    void refusesSettingsThatMakeNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCHOOL.withSteps(-1))
                .withMessage("A search must not have negative steps: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCHOOL.withSchoolYear(-1))
                .withMessage("A school year must not have negative weeks: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pupil.ofAge(151))
                .withMessage("Age of a pupil must be from 0 to 150: 151");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pupil.bornOn(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)))
                .withMessage("A path must start within 150 years from birth, 2026-01-02: 2026-01-01");
    }

    @Test
    void sumsTheHours() {
        assertThat(SCHOOL.toCourse(Pupil.ofAge(9), id("cpp")).getPath().flatMap(LearningPath::getHours))
                .contains(BigDecimal.valueOf(360));
    }
}
