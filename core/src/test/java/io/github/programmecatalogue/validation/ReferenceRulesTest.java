package io.github.programmecatalogue.validation;

import static io.github.programmecatalogue.validation.OneRule.catalogue;
import static io.github.programmecatalogue.validation.OneRule.course;
import static io.github.programmecatalogue.validation.OneRule.courses;
import static io.github.programmecatalogue.validation.OneRule.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.Trace;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.EnrolmentStatus;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.OfferingStatus;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.Id;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceRulesTest {

    private static final OneRule NOT_FOUND = OneRule.of("reference_not_found");
    private static final OneRule EXTERNAL = OneRule.of("reference_external");
    private static final OneRule TO_ARCHIVED = OneRule.of("reference_to_archived");
    private static final OneRule DUPLICATE = OneRule.of("id_duplicate");

    @Test
    void findsWhateverNamesNothing() {
        Catalogue catalogue = catalogue(Stream.of(course("a")
                        .partOf("nowhere")
                        .addCluster("nowhere")
                        .provider("nowhere")
                        .addPrerequisite(Prerequisite.required("a", "nowhere"))
                        .addPrerequisite(Prerequisite.recommended("nowhere"))
                        .addCompetenciesRequired("nowhere")
                        .addTeaches("nowhere", 2)
                        .addInitiative("nowhere")))
                .addProvider(Provider.builder()
                        .id("p")
                        .title(title("p"))
                        .parent("nowhere")
                        .addPartner("p")
                        .addPartner("nowhere")
                        .build())
                .addCompetency(Competency.builder()
                        .id("m")
                        .title(title("m"))
                        .framework("nowhere")
                        .addBroader("nowhere")
                        .build())
                .addCluster(Cluster.builder()
                        .id("l")
                        .title(title("l"))
                        .provider("nowhere")
                        .build())
                .addOffering(Offering.builder()
                        .id("o")
                        .course("nowhere")
                        .provider("nowhere")
                        .build())
                .build();

        assertThat(NOT_FOUND.pointers(catalogue))
                .containsExactlyInAnyOrder(
                        "/providers/0/parent",
                        "/providers/0/partners/1",
                        "/competencies/0/framework",
                        "/competencies/0/broader/0",
                        "/clusters/0/provider",
                        "/courses/0/partOf",
                        "/courses/0/clusters/0",
                        "/courses/0/provider",
                        "/courses/0/prerequisites/0/anyOf/1",
                        "/courses/0/prerequisites/1/anyOf/0",
                        "/courses/0/competenciesRequired/0/competency",
                        "/courses/0/teaches/0/competency",
                        "/courses/0/initiatives/0",
                        "/offerings/0/course",
                        "/offerings/0/provider");
    }

    @Test
    void findsWhateverNamesItself() {
        Catalogue catalogue = catalogue(Stream.of(course("a").partOf("a").addPrerequisite("a")))
                .addProvider(Provider.builder()
                        .id("p")
                        .title(title("p"))
                        .parent("p")
                        .addPartner("q")
                        .addPartner("p")
                        .build())
                .addCompetency(Competency.builder()
                        .id("m")
                        .title(title("m"))
                        .addBroader("m")
                        .build())
                .build();

        assertThat(OneRule.of("self_reference").pointers(catalogue))
                .containsExactly(
                        "/providers/0/parent",
                        "/providers/0/partners/1",
                        "/competencies/0/broader/0",
                        "/courses/0/partOf",
                        "/courses/0/prerequisites/0/anyOf/0");
    }

    @Test
    void suggestsTheNearestIdOfTheSectionThatIsMeant() {
        Catalogue catalogue = catalogue(Stream.of(course("robotic"), course("b").addCluster("robotic")))
                .addCluster(
                        Cluster.builder().id("drones").title(title("drones")).build())
                .addCluster(Cluster.builder()
                        .id("robotics")
                        .title(title("robotics"))
                        .build())
                .build();

        assertThat(NOT_FOUND.only(catalogue).getEvidence()).containsEntry("nearest", Id.of("robotics"));
        assertThat(NOT_FOUND.message(catalogue))
                .isEqualTo("The reference must name something in the catalogue: robotic is not in /clusters;"
                        + " did you mean robotics?");
        assertThat(NOT_FOUND.russianMessage(catalogue))
                .endsWith(": robotic нет в /clusters; возможно, имелось в виду robotics?");
    }

    @Test
    void suggestsNothingWhereNothingIsNear() {
        Catalogue catalogue = courses(course("drones"), course("b").addPrerequisite("robotics"));

        assertThat(NOT_FOUND.only(catalogue).getEvidence()).doesNotContainKey("nearest");
        assertThat(NOT_FOUND.message(catalogue)).endsWith(": robotics is not in /courses");
    }

    @Test
    @Tag("slow")
    void suggestsForEveryFindingThatIsKept() {
        Catalogue catalogue = catalogue(IntStream.range(0, 10_000)
                        .mapToObj(i -> course("course-" + i).addPrerequisite("kourse-" + i)))
                .build();

        assertThat(CatalogueValidator.standard().validate(catalogue).count("reference_not_found"))
                .isEqualTo(10_000);
        assertThat(NOT_FOUND.findings(catalogue))
                .hasSize(100)
                .allSatisfy(finding -> assertThat(finding.getEvidence())
                        .containsEntry(
                                "nearest",
                                Id.of("course-" + finding.getId().toString().substring(7))));
    }

    @Test
    void suggestsOnlyAsOftenAsTimeAllows() {
        Trace trace = new Trace();
        courses(course("course-1"), course("course-2")).entries().forEach(trace::add);
        CatalogueGraph graph = trace.toGraph();
        Suggestions suggestions = new Suggestions(graph, 150);

        assertThat(suggestions.likest(Section.COURSES, "kourse-1")).contains("course-1");
        assertThat(suggestions.likest(Section.COURSES, "kourse-2")).contains("course-2");
        assertThat(suggestions.likest(Section.COURSES, "courze-2")).isEmpty();
        assertThat(suggestions.likest(Section.COURSES, "kourse-1")).contains("course-1");
        assertThat(suggestions.likest(Section.CLUSTERS, "course-1")).isEmpty();
        assertThat(new Suggestions(graph, 2).likest(Section.COURSES, "kourse-1"))
                .isEmpty();
    }

    @Test
    @Tag("slow")
    @Timeout(60)
    void suggestsNoLongerThanItTakesToReadAnything() {
        String like = "a".repeat(250);
        Catalogue catalogue = catalogue(IntStream.range(0, 50_000)
                        .mapToObj(i -> i < 100
                                ? course(like + "%05x".formatted(i)).addPrerequisite("b" + like + i)
                                : course(like + "%05x".formatted(i))))
                .build();

        assertThat(NOT_FOUND.findings(catalogue)).hasSize(100);
    }

    @Test
    void pointsOutWhatLeadsOutsideTheCatalogue() {
        Catalogue catalogue = courses(course("a")
                .addPrerequisite(Prerequisite.required("https://example.org/courses/7", "nowhere"))
                .addTeaches("urn:example:competency", 2));

        assertThat(EXTERNAL.pointers(catalogue))
                .containsExactly("/courses/0/prerequisites/0/anyOf/0", "/courses/0/teaches/0/competency");
        assertThat(EXTERNAL.findings(catalogue).get(0).getMessage(Locale.ENGLISH))
                .isEqualTo("A reference that leads outside the catalogue should be intended:"
                        + " https://example.org/courses/7");
    }

    @Test
    void findsAnExternalIdThatTheCatalogueHas() {
        Catalogue catalogue = catalogue(Stream.of(course("a").addTeaches("urn:example:competency")))
                .addCompetency(Competency.builder()
                        .id("urn:example:competency")
                        .title(title("competency"))
                        .build())
                .build();

        assertThat(EXTERNAL.pointers(catalogue)).isEmpty();
    }

    static List<Arguments> archivedPrerequisites() {
        return List.of(
                arguments(course("c").addPrerequisite("old"), List.of("/courses/0/prerequisites/0")),
                arguments(
                        course("c").addPrerequisite("now").addPrerequisite(Prerequisite.required("old", "older")),
                        List.of("/courses/0/prerequisites/1")),
                arguments(course("c").addPrerequisite("now"), List.of()),
                arguments(course("c").addPrerequisite(Prerequisite.required("old", "now")), List.of()),
                arguments(course("c").addPrerequisite(Prerequisite.required("old", "nowhere")), List.of()),
                arguments(course("c").addPrerequisite(Prerequisite.recommended("old")), List.of()),
                arguments(course("c").addPrerequisite("old").status(CourseStatus.DRAFT), List.of()),
                arguments(course("c").addPrerequisite("old").status(CourseStatus.ARCHIVED), List.of()));
    }

    @ParameterizedTest
    @MethodSource("archivedPrerequisites")
    void warnsOfAPublishedCourseThatRequiresAnArchivedOne(Course.Builder course, List<String> pointers) {
        assertThat(TO_ARCHIVED.pointers(courses(
                        course,
                        course("old").status(CourseStatus.ARCHIVED),
                        course("older").status(CourseStatus.ARCHIVED),
                        course("now"))))
                .isEqualTo(pointers);
    }

    @Test
    void namesTheArchivedCourse() {
        assertThat(TO_ARCHIVED.message(courses(
                        course("c").addPrerequisite("old"), course("old").status(CourseStatus.ARCHIVED))))
                .isEqualTo("What is open to pupils should not depend on an archived course: old");
    }

    @ParameterizedTest
    @CsvSource({
        "ARCHIVED, PLANNED, , true",
        "ARCHIVED, RUNNING, OPEN, true",
        "ARCHIVED, RUNNING, WAITING_LIST, true",
        "ARCHIVED, PLANNED, UPCOMING, true",
        "ARCHIVED, RUNNING, , false",
        "ARCHIVED, RUNNING, CLOSED, false",
        "ARCHIVED, PLANNED, CLOSED, false",
        "ARCHIVED, COMPLETED, OPEN, false",
        "ARCHIVED, CANCELLED, , false",
        "PUBLISHED, PLANNED, OPEN, false",
        "SUSPENDED, PLANNED, OPEN, false"
    })
    void warnsOfAnOpenOfferingOfAnArchivedCourse(
            CourseStatus course, OfferingStatus status, @Nullable EnrolmentStatus enrolment, boolean found) {
        Offering.Builder offering = Offering.builder().id("o").course("c").status(status);
        if (enrolment != null) {
            offering.enrolmentStatus(enrolment);
        }
        Catalogue catalogue = catalogue(Stream.of(course("c").status(course)))
                .addOffering(offering.build())
                .build();

        assertThat(TO_ARCHIVED.pointers(catalogue)).isEqualTo(found ? List.of("/offerings/0/course") : List.of());
    }

    @Test
    void namesEveryPlaceOfAnIdThatStandsThreeTimes() {
        List<Finding> findings = DUPLICATE.findings(courses(course("a"), course("a"), course("b"), course("a")));

        assertThat(findings)
                .extracting(finding -> finding.getMessage(Locale.ENGLISH))
                .containsExactly(
                        "The id must be unique among the entities of its kind: a (first at /courses/0, also at /courses/3)",
                        "The id must be unique among the entities of its kind: a (first at /courses/0, also at /courses/1)");
        assertThat(findings.get(0).getEvidence()).containsEntry("others", List.of("/courses/3"));
        assertThat(findings.get(0).getMessage(Locale.forLanguageTag("ru")))
                .endsWith("a (впервые в /courses/0, также в /courses/3)");
    }

    @Test
    void namesTenOtherPlacesOfAnIdThatStandsVeryOften() {
        List<Finding> findings = DUPLICATE.findings(
                catalogue(IntStream.range(0, 1_000).mapToObj(i -> course("a"))).build());

        assertThat(findings).hasSize(100);
        assertThat(findings.get(99).getEvidence())
                .containsEntry(
                        "others",
                        IntStream.rangeClosed(1, 10)
                                .mapToObj(i -> "/courses/" + i)
                                .toList());
        assertThat(findings.get(0).getMessage(Locale.ENGLISH)).endsWith("/courses/10, /courses/11)");
    }
}
