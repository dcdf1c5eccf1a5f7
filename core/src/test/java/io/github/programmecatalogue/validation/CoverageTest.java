package io.github.programmecatalogue.validation;

import static io.github.programmecatalogue.validation.Reported.ageGroup;
import static io.github.programmecatalogue.validation.Reported.catalogue;
import static io.github.programmecatalogue.validation.Reported.cluster;
import static io.github.programmecatalogue.validation.Reported.competency;
import static io.github.programmecatalogue.validation.Reported.course;
import static io.github.programmecatalogue.validation.Reported.framework;
import static io.github.programmecatalogue.validation.Reported.initiative;
import static io.github.programmecatalogue.validation.Reported.offering;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.constraint.Limits;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.OfferingStatus;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.validation.Reported.Case;
import io.github.programmecatalogue.value.AgeRange;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CoverageTest {

    @ParameterizedTest
    @MethodSource({"emptyClusters", "entries", "competencies", "initiatives", "frameworks", "ageGroups", "gaps"})
    void reportsWhatIsNotCoveredAndNothingElse(Case example) {
        assertThat(Reported.pointers(example.catalogue(), example.code())).isEqualTo(example.pointers());
    }

    static List<Case> emptyClusters() {
        return List.of(
                Case.of(
                        "cluster_empty",
                        "nothing but drafts, archived courses and none",
                        catalogue()
                                .addClusters(
                                        cluster("c").build(),
                                        cluster("d").build(),
                                        cluster("e").build())
                                .addCourses(
                                        course("a").addCluster("e").build(),
                                        course("b")
                                                .addCluster("d")
                                                .status(CourseStatus.ARCHIVED)
                                                .build(),
                                        course("x")
                                                .addCluster("d")
                                                .status(CourseStatus.DRAFT)
                                                .build()),
                        "/clusters/0",
                        "/clusters/1"),
                Case.of(
                        "cluster_empty",
                        "a suspended course, and an id that is there twice",
                        catalogue()
                                .addClusters(cluster("c").build(), cluster("c").build())
                                .addCourse(course("a")
                                        .addCluster("c")
                                        .status(CourseStatus.SUSPENDED)
                                        .build())));
    }

    private static Course.Builder member(String id) {
        return course(id).addCluster("c");
    }

    private static Catalogue.Builder robotics(Course... courses) {
        return catalogue().addCluster(cluster("c").build()).addCourses(courses);
    }

    static List<Case> entries() {
        Course archived = member("a").status(CourseStatus.ARCHIVED).build();
        return List.of(
                Case.of(
                        "cluster_without_entry",
                        "the way in is archived",
                        robotics(
                                archived,
                                member("b").addPrerequisite("a").build(),
                                member("x")
                                        .addPrerequisite(Prerequisite.required("a", "b"))
                                        .build()),
                        "/clusters/0"),
                Case.of(
                        "cluster_without_entry",
                        "one course requires nothing of it",
                        robotics(
                                member("a").build(),
                                member("b").addPrerequisite("a").build())),
                Case.of(
                        "cluster_without_entry",
                        "a prerequisite from elsewhere, as the only one or as an alternative",
                        robotics(
                                course("out").build(),
                                archived,
                                member("b").addPrerequisite("out").build())),
                Case.of(
                        "cluster_without_entry",
                        "an alternative elsewhere",
                        robotics(
                                course("out").build(),
                                archived,
                                member("b")
                                        .addPrerequisite(Prerequisite.required("a", "out"))
                                        .build(),
                                member("x").addPrerequisite("b").build())),
                Case.of(
                        "cluster_without_entry",
                        "an alternative that is not in the catalogue",
                        robotics(
                                archived,
                                member("b")
                                        .addPrerequisite(Prerequisite.required("a", "https://example.org/b"))
                                        .build())),
                Case.of(
                        "cluster_without_entry",
                        "a recommendation",
                        robotics(
                                archived,
                                member("b")
                                        .addPrerequisite(Prerequisite.recommended("a"))
                                        .build())),
                Case.of(
                        "cluster_without_entry",
                        "a cycle, which is a fault of its own",
                        robotics(
                                member("a").addPrerequisite("b").build(),
                                member("b").addPrerequisite("a").build(),
                                member("x").addPrerequisite("x").build())),
                Case.of(
                        "cluster_without_entry",
                        "an empty cluster",
                        robotics(archived, course("b").build())));
    }

    static List<Case> competencies() {
        return List.of(
                Case.of(
                        "competency_not_taught",
                        "leaves that no current course teaches",
                        catalogue()
                                .addFrameworks(framework("f"), framework("g"), framework("h"))
                                .addCompetencies(
                                        competency("f1").framework("f").build(),
                                        competency("f1.1")
                                                .framework("f")
                                                .addBroader("f1")
                                                .build(),
                                        competency("f1.2")
                                                .framework("f")
                                                .addBroader("f1")
                                                .build(),
                                        competency("f1.3")
                                                .framework("f")
                                                .addBroader("f1.3")
                                                .build(),
                                        competency("g1").framework("g").build(),
                                        competency("free").build(),
                                        competency("lost").framework("nowhere").build())
                                .addCourses(
                                        course("a")
                                                .addTeaches("f1.1", 2)
                                                .addTeaches("g1", 1)
                                                .build(),
                                        course("b")
                                                .addTeaches("f1.2", 1)
                                                .status(CourseStatus.ARCHIVED)
                                                .build()),
                        "/frameworks/0"),
                Case.of(
                        "competency_not_taught",
                        "all taught",
                        catalogue()
                                .addFramework(framework("f"))
                                .addCompetency(competency("f1").framework("f").build())
                                .addCourse(course("a").addTeaches("f1", 2).build())));
    }

    static List<Case> initiatives() {
        return List.of(Case.of(
                "initiative_unused",
                "named by a draft alone",
                catalogue()
                        .addInitiatives(initiative("i"), initiative("j"))
                        .addCourses(
                                course("a").addInitiative("j").build(),
                                course("b")
                                        .addInitiative("i")
                                        .status(CourseStatus.DRAFT)
                                        .build()),
                "/initiatives/0"));
    }

    static List<Case> frameworks() {
        return List.of(Case.of(
                "framework_unused",
                "no competency of it",
                catalogue()
                        .addFrameworks(framework("f"), framework("g"), framework("g"))
                        .addCompetencies(
                                competency("c").framework("g").build(),
                                competency("d").build())
                        .addCourse(course("a").build()),
                "/frameworks/0"));
    }

    static List<Case> ageGroups() {
        Catalogue.Builder bands = catalogue()
                .addAgeGroups(
                        ageGroup("juniors", AgeRange.of(7, 10)),
                        ageGroup("middles", AgeRange.of(11, 13)),
                        ageGroup("seniors", AgeRange.atLeast(14)));
        Catalogue none = bands.addCourse(course("a").build()).build();
        return List.of(
                Case.of(
                        "age_group_not_covered",
                        "no age is known",
                        Catalogue.builder().from(none)),
                Case.of(
                        "age_group_not_covered",
                        "younger and archived courses",
                        Catalogue.builder()
                                .from(none)
                                .addCourses(
                                        course("b").ageRange(AgeRange.of(6, 7)).build(),
                                        course("c")
                                                .ageRange(AgeRange.of(11, 18))
                                                .status(CourseStatus.ARCHIVED)
                                                .build()),
                        "/ageGroups/1/ageRange",
                        "/ageGroups/2/ageRange"),
                Case.of(
                        "age_group_not_covered",
                        "offerings that say for whom a course is",
                        Catalogue.builder()
                                .from(none)
                                .addCourse(course("b")
                                        .ageRange(AgeRange.atLeast(13))
                                        .build())
                                .addOfferings(
                                        offering("1", "a")
                                                .ageRange(AgeRange.of(10, 10))
                                                .build(),
                                        offering("2", "b")
                                                .ageRange(AgeRange.of(11, 12))
                                                .build())),
                Case.of(
                        "age_group_not_covered",
                        "an offering of the past",
                        Catalogue.builder()
                                .from(none)
                                .addCourse(course("b")
                                        .ageRange(AgeRange.atLeast(13))
                                        .build())
                                .addOffering(offering("1", "a")
                                        .ageRange(AgeRange.of(10, 10))
                                        .status(OfferingStatus.COMPLETED)
                                        .build()),
                        "/ageGroups/0/ageRange"),
                Case.of(
                        "age_group_not_covered",
                        "ages that nobody knew, of a course and of an offering",
                        Catalogue.builder()
                                .from(none)
                                .addCourses(
                                        course("b").ageRange(AgeRange.of(0, 99)).build(),
                                        course("c").ageRange(AgeRange.of(7, 7)).build())
                                .addOfferings(
                                        offering("1", "a")
                                                .ageRange(AgeRange.of(0, 120))
                                                .build(),
                                        offering("2", "b")
                                                .ageRange(AgeRange.of(12, 13))
                                                .build()),
                        "/ageGroups/2/ageRange"),
                Case.of(
                        "age_group_not_covered",
                        "no age but such as nobody knew",
                        Catalogue.builder()
                                .from(none)
                                .addCourse(
                                        course("b").ageRange(AgeRange.of(0, 0)).build())));
    }

    static List<Case> gaps() {
        return List.of(
                Case.of(
                        "age_gap",
                        "years between two courses, and without pupils",
                        robotics(
                                member("a").ageRange(AgeRange.of(1, 2)).build(),
                                member("b").ageRange(AgeRange.of(7, 10)).build(),
                                member("d").ageRange(AgeRange.of(14, 17)).build(),
                                member("e").build(),
                                course("f").ageRange(AgeRange.of(11, 13)).build()),
                        "/clusters/0"),
                Case.of(
                        "age_gap",
                        "years that are for an age that nobody knew",
                        robotics(
                                member("a").ageRange(AgeRange.of(7, 10)).build(),
                                member("b").ageRange(AgeRange.of(14, 17)).build(),
                                member("d").ageRange(AgeRange.of(0, 99)).build()),
                        "/clusters/0"),
                Case.of(
                        "age_gap",
                        "none, or beyond childhood, or before and after all courses",
                        robotics(
                                member("a").ageRange(AgeRange.of(9, 12)).build(),
                                member("b").ageRange(AgeRange.of(7, 8)).build(),
                                member("d").ageRange(AgeRange.of(13, 18)).build(),
                                member("e").ageRange(AgeRange.atLeast(30)).build())));
    }

    @Test
    void tellsHowManyCompetenciesAreNotTaught() {
        Catalogue catalogue = competencies().get(0).catalogue();

        assertThat(Reported.messages(catalogue, "competency_not_taught"))
                .containsExactly("Each competency of a framework should be taught by a course:"
                        + " 2 of 3 not taught (f1.2, f1.3)");
        assertThat(Reported.findings(catalogue, "competency_not_taught").get(0).getEvidence())
                .containsAllEntriesOf(Map.of("n", 2, "m", 3));
    }

    @Test
    void tellsForWhichYearsThereIsNothing() {
        assertThat(Reported.messages(gaps().get(0).catalogue(), "age_gap"))
                .containsExactly(
                        "A cluster should have courses for every age between its youngest pupils and its oldest:"
                                + " nothing for 5-6, 11-13");
    }

    @Test
    void takesChildhoodFromTheLimits() {
        CatalogueValidator validator = CatalogueValidator.builder()
                .on("age_gap")
                .limits(Limits.builder().childhood(AgeRange.of(7, 12)).build())
                .build();

        assertThat(validator.validate(gaps().get(0).catalogue()).getFindings())
                .filteredOn(finding -> finding.getCode().equals("age_gap"))
                .extracting(finding -> finding.getEvidence().get("value"))
                .containsExactly(List.of(AgeRange.of(11, 12)));
    }

    @Test
    void asksForGapsOnlyWhenToldTo() {
        assertThat(CatalogueValidator.standard()
                        .validate(gaps().get(0).catalogue())
                        .count("age_gap"))
                .isZero();
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(Reported.messages(emptyClusters().get(0).catalogue(), "cluster_empty"))
                .containsExactly(
                        "A cluster should have at least one course: c", "A cluster should have at least one course: d");
        assertThat(Reported.messages(entries().get(0).catalogue(), "cluster_without_entry"))
                .containsExactly("A cluster should have a course that beginners can enter: c");
        assertThat(Reported.messages(initiatives().get(0).catalogue(), "initiative_unused"))
                .containsExactly("An initiative should be named by at least one course: i");
        assertThat(Reported.messages(frameworks().get(0).catalogue(), "framework_unused"))
                .containsExactly("A framework should have at least one competency in the catalogue: f");
        assertThat(Reported.messages(ageGroups().get(3).catalogue(), "age_group_not_covered"))
                .containsExactly("An age group should have a course for at least some of its ages:"
                        + " 7-10 (courses that do not state their ages: 1)");
        assertThat(Reported.findings(ageGroups().get(3).catalogue(), "age_group_not_covered")
                        .get(0)
                        .getEvidence())
                .containsEntry("unstated", 1L);
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "ARCHIVED"})
    void saysNothingOfWhatIsCoveredWhereNothingIsOfferedYet(CourseStatus status) {
        Catalogue catalogue = catalogue()
                .addCluster(cluster("c").build())
                .addInitiative(initiative("i"))
                .addFramework(framework("f"))
                .addCompetency(competency("k").framework("f").build())
                .addAgeGroup(ageGroup("juniors", AgeRange.of(7, 10)))
                .addCourse(member("a").status(status).build())
                .build();

        assertThat(Reported.pointers(catalogue, "catalogue_empty")).isEmpty();
        assertThat(List.of("cluster_empty", "initiative_unused", "competency_not_taught", "age_group_not_covered"))
                .allSatisfy(
                        code -> assertThat(Reported.pointers(catalogue, code)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void findsNoCatalogueEmptyThatHasACourseOfAnyStatus(CourseStatus status) {
        assertThat(Reported.pointers(
                        catalogue()
                                .addCourse(member("a").status(status).build())
                                .build(),
                        "catalogue_empty"))
                .isEmpty();
        assertThat(Reported.pointers(catalogue().build(), "catalogue_empty")).containsExactly("/courses");
        assertThat(Reported.messages(catalogue().build(), "catalogue_empty"))
                .containsExactly("The catalogue should have at least one course");
    }
}
