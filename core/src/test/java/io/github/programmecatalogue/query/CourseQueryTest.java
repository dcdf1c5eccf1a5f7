package io.github.programmecatalogue.query;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.DeliveryMode;
import io.github.programmecatalogue.model.Direction;
import io.github.programmecatalogue.model.EnrolmentStatus;
import io.github.programmecatalogue.model.Initiative;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.OfferingStatus;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.Session;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseQueryTest {

    private static final LocalTime FOUR = LocalTime.of(16, 0);
    private static final LocalTime HALF_PAST_FIVE = LocalTime.of(17, 30);

    private static CourseQuery courses(Course.Builder... courses) {
        return CatalogueIndex.of(catalogueOf(courses).build()).courses();
    }

    private static Catalogue.Builder catalogueOf(Course.Builder... courses) {
        return Academy.catalogue()
                .addAllCourses(Arrays.stream(courses).map(Course.Builder::build).toList());
    }

    private static CourseQuery withOfferings(Catalogue.Builder catalogue, Offering.Builder... offerings) {
        catalogue.addAllOfferings(
                Arrays.stream(offerings).map(Offering.Builder::build).toList());
        return CatalogueIndex.of(catalogue.build()).courses();
    }

    private static List<String> ids(CourseQuery query) {
        return query.stream().map(course -> course.getId().toString()).toList();
    }

    @Test
    void answersInDocumentOrderAsListStreamAndCount() {
        CourseQuery all = courses(Academy.course("robotics"), Academy.course("cpp"), Academy.course("algorithms"));

        assertThat(ids(all)).containsExactly("robotics", "cpp", "algorithms");
        assertThat(all.list()).isEqualTo(all.stream().toList());
        assertThat(all.count()).isEqualTo(3);
    }

    @Test
    void leavesAQuestionAsItWas() {
        CourseQuery all = courses(Academy.course("robotics").level(Level.BASIC), Academy.course("cpp"));
        CourseQuery basic = all.atLevel(Level.BASIC);

        assertThat(ids(all)).containsExactly("robotics", "cpp");
        assertThat(ids(basic)).containsExactly("robotics");
        assertThat(ids(basic.orNotStated())).containsExactly("robotics", "cpp");
        assertThat(ids(basic)).containsExactly("robotics");
    }

    @ParameterizedTest
    @CsvSource({"6, ''", "7, juniors", "10, juniors", "12, teens", "17, teens", "120, teens", "121, teens"})
    void asksForAChildsAge(int years, String id) {
        CourseQuery all = courses(
                Academy.course("juniors").ageRange(AgeRange.of(7, 10)),
                Academy.course("teens").ageRange(AgeRange.atLeast(12)),
                Academy.course("anybody"));

        assertThat(String.join(",", ids(all.forAge(years)))).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"2016-11-23, cpp", "2016-11-24, ''", "2012-02-29, cpp"})
    void countsTheYearsBetweenBirthAndADay(LocalDate birth, String id) {
        CourseQuery all = courses(Academy.course("cpp").ageRange(AgeRange.of(10, 14)));

        assertThat(String.join(",", ids(all.forAge(birth, LocalDate.of(2026, 11, 23)))))
                .isEqualTo(id);
    }

    @Test
    void refusesADayBeforeTheBirthAndANegativeAge() {
        CourseQuery all = courses(Academy.course("cpp"));

        assertThatThrownBy(() -> all.forAge(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 23)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Age counts from the day of birth, 2026-11-24: 2026-11-23");
        assertThatThrownBy(() -> all.forAge(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Age must not be negative: -1");
    }

    @Test
    void putsACourseIntoEveryAgeGroupThatItsAgesOverlap() {
        Catalogue.Builder catalogue = catalogueOf(
                        Academy.course("scratch").ageRange(AgeRange.of(7, 11)),
                        Academy.course("cpp").ageRange(AgeRange.of(12, 17)))
                .addAgeGroup(Academy.ageGroup("juniors", 7, 10))
                .addAgeGroup(Academy.ageGroup("middle", 11, 13));
        CourseQuery all = CatalogueIndex.of(catalogue.build()).courses();

        assertThat(ids(all.inAgeGroup("juniors"))).containsExactly("scratch");
        assertThat(ids(all.inAgeGroup("middle"))).containsExactly("scratch", "cpp");
        assertThatThrownBy(() -> all.inAgeGroup("teens"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Age group must be in the catalogue: teens");
    }

    @Test
    void takesAnyOfTheValuesOfAConditionAndAllConditions() {
        CourseQuery all = courses(
                Academy.course("robots").addCluster("robotics").level(Level.BASIC),
                Academy.course("drones").addCluster("robotics").addCluster("aviation"),
                Academy.course("planes").addCluster("aviation").level(Level.ADVANCED),
                Academy.course("cpp"));

        assertThat(ids(all.inCluster("robotics", "aviation"))).containsExactly("robots", "drones", "planes");
        assertThat(ids(all.inCluster("robotics").inCluster(Id.<Cluster>of("aviation"))))
                .containsExactly("drones");
        assertThat(ids(all.atLevel(Level.BASIC, Level.ADVANCED))).containsExactly("robots", "planes");
        assertThat(ids(all.inCluster("gardening"))).isEmpty();
        assertThat(ids(all.inCluster("aviation").orNotStated())).containsExactly("drones", "planes");
    }

    @Test
    void knowsTheDirectionOfACourseByItsClusters() {
        Catalogue.Builder catalogue = catalogueOf(
                        Academy.course("robots").addCluster("robotics"),
                        Academy.course("robot-art").addCluster("robotics").direction(Direction.ARTISTIC),
                        Academy.course("chess"))
                .addCluster(Academy.cluster("robotics")
                        .direction(Direction.TECHNICAL)
                        .build());
        CourseQuery all = CatalogueIndex.of(catalogue.build()).courses();

        assertThat(ids(all.inDirection(Direction.TECHNICAL))).containsExactly("robots");
        assertThat(ids(all.inDirection(Direction.ARTISTIC))).containsExactly("robot-art");
        assertThat(ids(all.inDirection(Direction.ARTISTIC).orNotStated())).containsExactly("robot-art", "chess");
    }

    @Test
    void countsStructuralDivisionsAsTheirProvider() {
        Catalogue.Builder catalogue = catalogueOf(
                        Academy.course("own").provider("academy"),
                        Academy.course("of-cube").provider("it-cube"),
                        Academy.course("of-room").provider("room-5"),
                        Academy.course("of-cluster").addCluster("media"),
                        Academy.course("elsewhere").provider("library"))
                .addProvider(Academy.provider("academy").build())
                .addProvider(Academy.provider("it-cube").parent("academy").build())
                .addProvider(Academy.provider("room-5").parent("it-cube").build())
                .addCluster(Academy.cluster("media").provider("it-cube").build());
        CourseQuery all = CatalogueIndex.of(catalogue.build()).courses();

        assertThat(ids(all.taughtBy("academy"))).containsExactly("own", "of-cube", "of-room", "of-cluster");
        assertThat(ids(all.taughtBy(Id.<Provider>of("it-cube")))).containsExactly("of-cube", "of-room", "of-cluster");
        assertThat(ids(all.taughtBy("room-5", "library"))).containsExactly("of-room", "elsewhere");
    }

    @Test
    void survivesProvidersThatAreDivisionsOfOneAnother() {
        Catalogue.Builder catalogue = catalogueOf(Academy.course("cpp").provider("hen"))
                .addProvider(Academy.provider("hen").parent("egg").build())
                .addProvider(Academy.provider("egg").parent("hen").build());

        assertThat(ids(CatalogueIndex.leniently(catalogue.build()).courses().taughtBy("egg")))
                .containsExactly("cpp");
    }

    @Test
    void givesACourseThatNamesNobodyToTheOnlyProvider() {
        Catalogue.Builder catalogue = catalogueOf(Academy.course("cpp"));
        catalogue.addProvider(Academy.provider("academy").build());
        assertThat(ids(CatalogueIndex.of(catalogue.build()).courses().taughtBy("academy")))
                .containsExactly("cpp");

        catalogue.addProvider(Academy.provider("library").build());
        assertThat(ids(CatalogueIndex.of(catalogue.build()).courses().taughtBy("academy")))
                .isEmpty();
    }

    @Test
    void countsANarrowerCompetencyAsTheBroader() {
        Catalogue.Builder catalogue = catalogueOf(
                        Academy.course("scratch").addTeaches("programming", 1),
                        Academy.course("cpp").addTeaches("algorithms", 3),
                        Academy.course("python").addTeaches("algorithms"),
                        Academy.course("chess"))
                .addCompetency(Academy.competency("programming").build())
                .addCompetency(Academy.competency("algorithms")
                        .addBroader("programming")
                        .build());
        CourseQuery all = CatalogueIndex.of(catalogue.build()).courses();

        assertThat(ids(all.teaching("programming"))).containsExactly("scratch", "cpp", "python");
        assertThat(ids(all.teaching(Id.<Competency>of("algorithms")))).containsExactly("cpp", "python");
        assertThat(ids(all.teaching("programming", 2))).containsExactly("cpp");
        assertThat(ids(all.teaching("programming", 1))).containsExactly("scratch", "cpp");
        assertThat(ids(all.teaching("programming", 2).orNotStated())).containsExactly("cpp", "python");
        assertThatThrownBy(() -> all.teaching("programming", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Proficiency must be 1 or more: 0");
    }

    @Test
    void asksForWhatACoursePreparesFor() {
        CourseQuery all = courses(
                Academy.course("robots").addInitiative("worldskills-juniors"),
                Academy.course("drones").addInitiative("nti-olympiad"),
                Academy.course("cpp"));

        assertThat(ids(all.preparingFor("nti-olympiad", "worldskills-juniors"))).containsExactly("robots", "drones");
        assertThat(ids(all.preparingFor(Id.<Initiative>of("nti-olympiad")).orNotStated()))
                .containsExactly("drones");
    }

    @Test
    void takesALanguageForAllItsVarieties() {
        CourseQuery all = courses(
                Academy.course("british").addTeachingLanguage("en-GB"),
                Academy.course("plain").addTeachingLanguage("en"),
                Academy.course("russian").addTeachingLanguage("ru"),
                Academy.course("enets").addTeachingLanguage("enf"));

        assertThat(ids(all.taughtIn("EN"))).containsExactly("british", "plain");
        assertThat(ids(all.taughtIn("en-gb", "ru"))).containsExactly("british", "russian");
        assertThatThrownBy(() -> all.taughtIn("in English"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Language must be a BCP 47 tag");
    }

    @Test
    void leavesOutDraftsAndArchivedCoursesUnlessAskedForThem() {
        CourseQuery all = courses(
                Academy.course("draft").status(CourseStatus.DRAFT),
                Academy.course("published"),
                Academy.course("suspended").status(CourseStatus.SUSPENDED),
                Academy.course("archived").status(CourseStatus.ARCHIVED));

        assertThat(ids(all)).containsExactly("published", "suspended");
        assertThat(ids(all.orNotStated())).containsExactly("published", "suspended");
        assertThat(ids(all.withStatus(CourseStatus.ARCHIVED, CourseStatus.DRAFT)))
                .containsExactly("draft", "archived");
    }

    @Test
    void letsAnOfferingOverrideItsCourse() {
        CourseQuery all = withOfferings(
                catalogueOf(Academy.course("cpp")
                        .ageRange(AgeRange.of(12, 17))
                        .provider("academy")
                        .deliveryMode(DeliveryMode.ONSITE)
                        .addTeachingLanguage("ru")),
                Academy.offering("cpp-autumn", "cpp")
                        .ageRange(AgeRange.of(12, 13))
                        .provider("library")
                        .deliveryMode(DeliveryMode.ONLINE)
                        .addTeachingLanguage("en"));

        assertThat(ids(all.forAge(13)
                        .taughtBy("library")
                        .delivered(DeliveryMode.ONLINE)
                        .taughtIn("en")))
                .containsExactly("cpp");
        assertThat(ids(all.forAge(15))).isEmpty();
        assertThat(ids(all.taughtBy("academy"))).isEmpty();
        assertThat(ids(all.delivered(DeliveryMode.ONSITE))).isEmpty();
        assertThat(ids(all.taughtIn("ru"))).isEmpty();
    }

    @Test
    void takesFromTheCourseWhatAnOfferingDoesNotSay() {
        CourseQuery all = withOfferings(
                catalogueOf(Academy.course("cpp").ageRange(AgeRange.of(12, 17)).addTeachingLanguage("ru")),
                Academy.offering("cpp-autumn", "cpp"));

        assertThat(ids(all.forAge(15).taughtIn("ru"))).containsExactly("cpp");
    }

    @Test
    void wantsAllConditionsOfOneOffering() {
        CourseQuery all = withOfferings(
                catalogueOf(Academy.course("cpp")),
                Academy.offering("younger", "cpp").ageRange(AgeRange.of(10, 12)).placesAvailable(0),
                Academy.offering("older", "cpp").ageRange(AgeRange.of(13, 17)).placesAvailable(4));

        assertThat(ids(all.forAge(11))).containsExactly("cpp");
        assertThat(ids(all.withFreePlaces())).containsExactly("cpp");
        assertThat(ids(all.forAge(11).withFreePlaces())).isEmpty();
        assertThat(ids(all.forAge(14).withFreePlaces())).containsExactly("cpp");
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, 3, free",
        "OPEN, , free",
        ", 3, free",
        ", , not stated",
        "OPEN, 0, none",
        ", 0, none",
        "WAITING_LIST, 3, none",
        "UPCOMING, 3, none",
        "CLOSED, , none"
    })
    void holdsAPlaceForFreeUntilSomebodyDeniesIt(EnrolmentStatus enrolment, Integer places, String expected) {
        Offering.Builder offering = Academy.offering("cpp-autumn", "cpp");
        if (enrolment != null) {
            offering.enrolmentStatus(enrolment);
        }
        if (places != null) {
            offering.placesAvailable(places);
        }
        CourseQuery free =
                withOfferings(catalogueOf(Academy.course("cpp")), offering).withFreePlaces();

        assertThat(free.count()).isEqualTo(expected.equals("free") ? 1 : 0);
        assertThat(free.orNotStated().count()).isEqualTo(expected.equals("none") ? 0 : 1);
    }

    @Test
    void forgetsOfferingsThatAreOver() {
        CourseQuery all = withOfferings(
                catalogueOf(Academy.course("cpp").ageRange(AgeRange.of(12, 17))),
                Academy.offering("last-year", "cpp")
                        .status(OfferingStatus.COMPLETED)
                        .ageRange(AgeRange.of(9, 10))
                        .placesAvailable(3),
                Academy.offering("never", "cpp")
                        .status(OfferingStatus.CANCELLED)
                        .placesAvailable(3),
                Academy.offering("of-nothing", "pascal").placesAvailable(3));

        assertThat(ids(all.forAge(15))).containsExactly("cpp");
        assertThat(ids(all.forAge(9))).isEmpty();
        assertThat(ids(all.withFreePlaces())).isEmpty();
    }

    @Test
    void wantsEveryMeetingOnTheDaysAndBetweenTheTimes() {
        CourseQuery all = withOfferings(
                catalogueOf(Academy.course("robots"), Academy.course("camp"), Academy.course("cpp")),
                Academy.offering("robots-2026", "robots")
                        .addSession(Session.weekly(MONDAY, FOUR, HALF_PAST_FIVE))
                        .addSession(Session.weekly(WEDNESDAY, FOUR, LocalTime.MIDNIGHT)),
                Academy.offering("camp-2026", "camp")
                        .addSession(Session.on(LocalDate.of(2026, 11, 28), FOUR, HALF_PAST_FIVE)));

        assertThat(ids(all.meetingOn(MONDAY))).isEmpty();
        assertThat(ids(all.meetingOn(MONDAY, WEDNESDAY))).containsExactly("robots");
        assertThat(ids(all.meetingOn(SATURDAY, SUNDAY))).containsExactly("camp");
        assertThat(ids(all.meetingBetween(FOUR, HALF_PAST_FIVE))).containsExactly("camp");
        assertThat(ids(all.meetingBetween(FOUR, LocalTime.MIDNIGHT))).containsExactly("robots", "camp");
        assertThat(ids(all.meetingBetween(FOUR.plusMinutes(1), LocalTime.MIDNIGHT)))
                .isEmpty();
        assertThat(ids(all.meetingOn(SATURDAY).orNotStated())).containsExactly("camp", "cpp");
    }

    @Test
    void fitsAMeetingThatEndsBeforeItStartsIntoNoTimes() {
        CourseQuery all = withOfferings(
                catalogueOf(Academy.course("robots")),
                Academy.offering("robots-2026", "robots").addSession(Session.weekly(MONDAY, HALF_PAST_FIVE, FOUR)));

        assertThat(ids(all.meetingBetween(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)))
                .isEmpty();
        assertThat(ids(all.meetingOn(MONDAY))).containsExactly("robots");
        assertThatThrownBy(() -> all.meetingBetween(HALF_PAST_FIVE, FOUR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Times must not end before they start: 17:30–16:00");
    }

    @ParameterizedTest
    @CsvSource({
        "6, '', drones",
        "7, robots, 'robots,drones'",
        "8, robots, 'robots,drones'",
        "9, planes, 'planes,drones'",
        "10, robots, 'robots,drones'",
        "11, robots, 'robots,drones'",
        "12, '', drones"
    })
    void findsTheFewOfAClusterAmongManyOthers(int years, String stated, String orNotStated) {
        Catalogue.Builder catalogue = catalogueOf(
                        Academy.course("robots").addCluster("robotics"),
                        Academy.course("planes").addCluster("aviation").ageRange(AgeRange.of(9, 9)),
                        Academy.course("drones").addCluster("robotics").addCluster("aviation"))
                .addAllCourses(IntStream.range(0, 600)
                        .mapToObj(i -> Academy.course("course-" + i)
                                .ageRange(AgeRange.of(6, 12))
                                .build())
                        .toList());
        CourseQuery few = withOfferings(
                        catalogue,
                        Academy.offering("younger", "robots").ageRange(AgeRange.of(7, 8)),
                        Academy.offering("older", "robots").ageRange(AgeRange.of(10, 11)))
                .inCluster("aviation", "robotics")
                .forAge(years);

        assertThat(String.join(",", ids(few))).isEqualTo(stated);
        assertThat(String.join(",", ids(few.orNotStated()))).isEqualTo(orNotStated);
    }

    @Test
    void findsACourseOnceHoweverManyOfItsOfferingsSuit() {
        Course.Builder[] many = IntStream.range(0, 3_000)
                .mapToObj(i -> Academy.course("course-" + i))
                .toArray(Course.Builder[]::new);
        Catalogue.Builder catalogue = catalogueOf(many);
        for (int i = 0; i < 120_000; i++) {
            catalogue.addOffering(Academy.offering("offering-" + i, "course-7")
                    .ageRange(i < 60_000 ? AgeRange.of(7, 8) : AgeRange.of(9, 10))
                    .build());
        }
        CourseQuery all = CatalogueIndex.of(catalogue.build()).courses();

        assertTimeout(Duration.ofSeconds(5), () -> {
            assertThat(ids(all.forAge(9))).containsExactly("course-7");
            assertThat(all.orNotStated().forAge(9).count()).isEqualTo(3_000);
        });
    }

    @Test
    void refusesAnIdThatNobodyCanHave() {
        CourseQuery all = courses(Academy.course("cpp"));

        assertThatThrownBy(() -> all.inCluster("robots and drones"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Id must consist of ASCII letters");
    }

    @Test
    void asksOnlyForTheFirstOfAnId() {
        Catalogue catalogue = catalogueOf(
                        Academy.course("cpp").level(Level.BASIC),
                        Academy.course("cpp").level(Level.ADVANCED),
                        Academy.course("python").level(Level.ADVANCED))
                .addOffering(
                        Academy.offering("autumn", "cpp").placesAvailable(0).build())
                .addOffering(
                        Academy.offering("autumn", "python").placesAvailable(3).build())
                .addOffering(
                        Academy.offering("spring", "python").placesAvailable(2).build())
                .build();
        CourseQuery all = CatalogueIndex.leniently(catalogue).courses();

        assertThat(ids(all.atLevel(Level.ADVANCED))).containsExactly("python");
        assertThat(ids(all.withFreePlaces())).containsExactly("python");
        assertThat(all.count()).isEqualTo(2);
    }
}
