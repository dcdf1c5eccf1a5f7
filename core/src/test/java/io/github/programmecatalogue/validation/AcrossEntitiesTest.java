package io.github.programmecatalogue.validation;

import static io.github.programmecatalogue.validation.Reported.bareCatalogue;
import static io.github.programmecatalogue.validation.Reported.catalogue;
import static io.github.programmecatalogue.validation.Reported.cluster;
import static io.github.programmecatalogue.validation.Reported.course;
import static io.github.programmecatalogue.validation.Reported.offering;
import static io.github.programmecatalogue.validation.Reported.provider;
import static io.github.programmecatalogue.validation.Reported.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.DeliveryMode;
import io.github.programmecatalogue.model.Direction;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.model.OfferingStatus;
import io.github.programmecatalogue.validation.Reported.Case;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AcrossEntitiesTest {

    private static final LocalizedText RUSSIAN = LocalizedText.of("ru", "Робототехника");
    private static final DateRange YEAR = DateRange.parse("2026-09-01/2027-05-31");

    @ParameterizedTest
    @MethodSource({
        "venues",
        "languages",
        "clusters",
        "providers",
        "offeringAges",
        "validities",
        "directions",
        "duplicates",
        "descriptions"
    })
    void reportsWhatBreaksTheRuleAndNothingElse(Case example) {
        assertThat(Reported.pointers(example.catalogue(), example.code())).isEqualTo(example.pointers());
    }

    static List<Case> venues() {
        Course onSite = course("a").deliveryMode(DeliveryMode.ONSITE).build();
        return List.of(
                Case.of(
                        "venue_missing",
                        "on site by itself or by its course",
                        catalogue()
                                .addCourses(onSite, course("b").build())
                                .addOfferings(
                                        offering("1", "a").build(),
                                        offering("2", "b").build(),
                                        offering("3", "b")
                                                .deliveryMode(DeliveryMode.ONSITE)
                                                .build(),
                                        offering("4", "nowhere")
                                                .deliveryMode(DeliveryMode.ONSITE)
                                                .build()),
                        "/offerings/0/venue",
                        "/offerings/2/venue",
                        "/offerings/3/venue"),
                Case.of(
                        "venue_missing",
                        "a venue, another mode than the course, or nobody to come",
                        catalogue()
                                .addCourse(onSite)
                                .addOfferings(
                                        offering("1", "a")
                                                .venue(Place.builder()
                                                        .name(text("Hall"))
                                                        .build())
                                                .build(),
                                        offering("2", "a")
                                                .deliveryMode(DeliveryMode.ONLINE)
                                                .build(),
                                        offering("3", "a")
                                                .deliveryMode(DeliveryMode.BLENDED)
                                                .build(),
                                        offering("4", "a")
                                                .status(OfferingStatus.CANCELLED)
                                                .build(),
                                        offering("5", "a")
                                                .status(OfferingStatus.COMPLETED)
                                                .build(),
                                        offering("6", "nowhere").build())));
    }

    static List<Case> languages() {
        return List.of(
                Case.of(
                        "default_language_missing",
                        "titles in another language alone",
                        Catalogue.builder()
                                .id("catalogue")
                                .title(RUSSIAN)
                                .language("en")
                                .addCluster(cluster("c").title(RUSSIAN).build())
                                .addCourses(
                                        course("a").build(),
                                        course("b").title(RUSSIAN).build()),
                        "/title",
                        "/clusters/0/title",
                        "/courses/1/title"),
                Case.of(
                        "default_language_missing",
                        "wider and narrower tags",
                        catalogue()
                                .language("en-GB")
                                .addCourses(
                                        course("a").build(),
                                        course("b")
                                                .title(LocalizedText.of("ru", "Б", "en-GB-oxendict", "B"))
                                                .build())
                                .addOffering(offering("1", "a").build())),
                Case.of(
                        "default_language_missing",
                        "another script, and a tag that begins alike",
                        Catalogue.builder()
                                .id("catalogue")
                                .title(LocalizedText.of("zh-Hans", "目录"))
                                .language("zh-Hans")
                                .addCourses(
                                        course("a")
                                                .title(LocalizedText.of("zh-Hant", "目錄"))
                                                .build(),
                                        course("b")
                                                .title(LocalizedText.of("zha", "Mbaw"))
                                                .build()),
                        "/courses/0/title",
                        "/courses/1/title"));
    }

    static List<Case> clusters() {
        Catalogue.Builder clustered = catalogue()
                .addCluster(cluster("c").build())
                .addCourses(
                        course("a").addCluster("c").build(),
                        course("b").build(),
                        course("d").addCluster("nowhere").build());
        return List.of(
                Case.of("cluster_missing", "a course beside clusters", clustered, "/courses/1/clusters"),
                Case.of(
                        "cluster_missing",
                        "parts of a whole",
                        catalogue()
                                .addCluster(cluster("c").build())
                                .addCourses(
                                        course("a").addCluster("c").build(),
                                        course("b").build(),
                                        course("d").partOf("a").build(),
                                        course("e").partOf("d").build(),
                                        course("f").partOf("b").build()),
                        "/courses/1/clusters",
                        "/courses/4/clusters"),
                Case.of(
                        "cluster_missing",
                        "no clusters at all",
                        catalogue().addCourse(course("a").build())));
    }

    static List<Case> providers() {
        Course[] courses = {
            course("a").build(),
            course("b").provider("p").build(),
            course("c").addCluster("taught").build(),
            course("d").addCluster("untaught").build(),
            course("e").build(),
            course("f").addCluster("nowhere").build()
        };
        Catalogue.Builder two = bareCatalogue().addProviders(provider("p"), provider("q"));
        Catalogue.Builder none = bareCatalogue();
        List<Case> cases = new ArrayList<>();
        for (Catalogue.Builder builder : List.of(two, none)) {
            cases.add(Case.of(
                    "provider_missing",
                    "two providers, or none",
                    builder.addClusters(
                                    cluster("taught").provider("p").build(),
                                    cluster("untaught").build())
                            .addCourses(courses)
                            .addOfferings(
                                    offering("1", "e").provider("p").build(),
                                    offering("2", "a").build()),
                    "/courses/0/provider",
                    "/courses/3/provider"));
        }
        cases.add(Case.of(
                "provider_missing",
                "wholes that somebody teaches, or nobody",
                bareCatalogue()
                        .addCourses(
                                course("part-of-part").partOf("part").build(),
                                course("part").partOf("taught").build(),
                                course("taught").provider("p").build(),
                                course("elsewhere").partOf("nowhere").build(),
                                course("y").partOf("z").build(),
                                course("z").partOf("y").build()),
                "/courses/4/provider",
                "/courses/5/provider"));
        cases.add(Case.of("provider_missing", "a single one", catalogue().addCourses(courses)));
        cases.add(Case.of(
                "provider_missing",
                "a single one, entered twice",
                catalogue().addProvider(provider("academy")).addCourses(courses)));
        return cases;
    }

    static List<Case> offeringAges() {
        Course course = course("a").ageRange(AgeRange.of(7, 10)).build();
        return List.of(
                Case.of(
                        "offering_age_outside_course",
                        "younger, older, without end",
                        catalogue()
                                .addCourse(course)
                                .addOfferings(
                                        offering("1", "a")
                                                .ageRange(AgeRange.of(6, 9))
                                                .build(),
                                        offering("2", "a")
                                                .ageRange(AgeRange.of(7, 10))
                                                .build(),
                                        offering("3", "a")
                                                .ageRange(AgeRange.atLeast(8))
                                                .build()),
                        "/offerings/0/ageRange",
                        "/offerings/2/ageRange"),
                Case.of(
                        "offering_age_outside_course",
                        "ages that one side does not state, and offerings of the past",
                        catalogue()
                                .addCourses(course, course("b").build())
                                .addOfferings(
                                        offering("1", "a").build(),
                                        offering("2", "b")
                                                .ageRange(AgeRange.of(6, 9))
                                                .build(),
                                        offering("3", "nowhere")
                                                .ageRange(AgeRange.of(6, 9))
                                                .build(),
                                        offering("4", "a")
                                                .ageRange(AgeRange.of(6, 9))
                                                .status(OfferingStatus.COMPLETED)
                                                .build())));
    }

    static List<Case> validities() {
        Course course =
                course("a").validity(DateRange.parse("2026-01-01/2026-12-31")).build();
        return List.of(
                Case.of(
                        "offering_outside_validity",
                        "periods that begin or end outside",
                        catalogue()
                                .addCourse(course)
                                .addOfferings(
                                        offering("1", "a").period(YEAR).build(),
                                        offering("2", "a")
                                                .period(DateRange.parse("2027-01-01/.."))
                                                .build(),
                                        offering("3", "a")
                                                .period(DateRange.parse("../2025-12-31"))
                                                .build()),
                        "/offerings/0/period",
                        "/offerings/1/period",
                        "/offerings/2/period"),
                Case.of(
                        "offering_outside_validity",
                        "within, or perhaps within, or in the past",
                        catalogue()
                                .addCourses(
                                        course,
                                        course("b").build(),
                                        course("c")
                                                .validity(DateRange.parse("2026-01-01/.."))
                                                .build())
                                .addOfferings(
                                        offering("1", "a")
                                                .period(DateRange.parse("2026-01-01/2026-12-31"))
                                                .build(),
                                        offering("2", "a")
                                                .period(DateRange.parse("2026-09-01/.."))
                                                .build(),
                                        offering("3", "a").build(),
                                        offering("4", "b").period(YEAR).build(),
                                        offering("5", "c").period(YEAR).build(),
                                        offering("6", "nowhere").period(YEAR).build(),
                                        offering("7", "a")
                                                .period(YEAR)
                                                .status(OfferingStatus.CANCELLED)
                                                .build())));
    }

    static List<Case> directions() {
        Catalogue.Builder clustered = catalogue()
                .addClusters(
                        cluster("technical", Direction.TECHNICAL),
                        cluster("artistic", Direction.ARTISTIC),
                        cluster("any").build());
        return List.of(Case.of(
                "direction_mismatch",
                "none of the clusters'",
                clustered.addCourses(
                        artistic("a").addCluster("technical").build(),
                        artistic("b")
                                .addCluster("technical")
                                .addCluster("artistic")
                                .build(),
                        artistic("c").addCluster("technical").addCluster("any").build(),
                        artistic("d")
                                .addCluster("technical")
                                .addCluster("nowhere")
                                .build(),
                        artistic("e").build(),
                        course("f").addCluster("technical").build()),
                "/courses/0/direction"));
    }

    private static Course.Builder artistic(String id) {
        return course(id).direction(Direction.ARTISTIC);
    }

    private static Course.Builder robotics(String id, int min, int max) {
        return Course.builder().id(id).title(text("Robotics")).ageRange(AgeRange.of(min, max));
    }

    static List<Case> duplicates() {
        return List.of(
                Case.of(
                        "course_duplicate",
                        "overlapping ages",
                        catalogue()
                                .addCourses(
                                        robotics("a", 7, 10).build(),
                                        robotics("b", 11, 14).build(),
                                        robotics("c", 9, 12)
                                                .title(text(" ROBOTICS "))
                                                .build(),
                                        robotics("d", 12, 12).build()),
                        "/courses/2/title",
                        "/courses/3/title"),
                Case.of(
                        "course_duplicate",
                        "whatever tells two courses apart",
                        catalogue()
                                .addCourses(
                                        robotics("a", 7, 10).build(),
                                        robotics("b", 11, 14).build(),
                                        robotics("c", 7, 10)
                                                .title(text("Robotics II"))
                                                .build(),
                                        robotics("d", 7, 10).level(Level.BASIC).build(),
                                        robotics("e", 7, 10).provider("other").build(),
                                        robotics("f", 7, 10).partOf("a").build(),
                                        robotics("g", 7, 10).partOf("b").build(),
                                        robotics("h", 7, 10)
                                                .status(CourseStatus.DRAFT)
                                                .build(),
                                        robotics("i", 7, 10)
                                                .status(CourseStatus.ARCHIVED)
                                                .build(),
                                        Course.builder()
                                                .id("j")
                                                .title(text("Robotics"))
                                                .build(),
                                        robotics("a", 7, 10).build())),
                Case.of(
                        "course_duplicate",
                        "one provider, be it named by course, cluster, offering, or by none",
                        bareCatalogue()
                                .addProviders(provider("p"), provider("q"))
                                .addClusters(
                                        cluster("of-p").provider("p").build(),
                                        cluster("of-q").provider("q").build())
                                .addCourses(
                                        robotics("a", 7, 10).provider("p").build(),
                                        robotics("b", 7, 10).addCluster("of-p").build(),
                                        robotics("c", 7, 10).build(),
                                        robotics("d", 7, 10).addCluster("of-q").build(),
                                        robotics("e", 7, 10).build(),
                                        robotics("f", 7, 10).build(),
                                        robotics("g", 7, 10)
                                                .provider("q")
                                                .addCluster("of-p")
                                                .build())
                                .addOfferings(offering("1", "c").provider("p").build()),
                        "/courses/1/title",
                        "/courses/2/title",
                        "/courses/5/title",
                        "/courses/6/title"),
                Case.of(
                        "course_duplicate",
                        "several providers, of which any one will do, and the first course of any of them is named",
                        bareCatalogue()
                                .addProviders(provider("p"), provider("q"), provider("r"))
                                .addCourses(
                                        robotics("a", 7, 10).provider("q").build(),
                                        robotics("b", 7, 10).provider("p").build(),
                                        robotics("c", 7, 10).build(),
                                        robotics("d", 7, 10).provider("r").build())
                                .addOfferings(
                                        offering("1", "c").provider("p").build(),
                                        offering("2", "c").provider("q").build()),
                        "/courses/2/title"),
                Case.of(
                        "course_duplicate",
                        "one course alone of several providers",
                        bareCatalogue()
                                .addProviders(provider("p"), provider("q"))
                                .addCourses(robotics("a", 7, 10).build())
                                .addOfferings(
                                        offering("1", "a").provider("p").build(),
                                        offering("2", "a").provider("q").build())),
                Case.of(
                        "course_duplicate",
                        "ages that nobody knew",
                        catalogue()
                                .addCourses(
                                        robotics("a", 7, 10).build(),
                                        robotics("b", 0, 99).build())),
                Case.of(
                        "course_duplicate",
                        "titles that say nothing",
                        catalogue()
                                .addCourses(
                                        robotics("y", 7, 10).title(text("TBD")).build(),
                                        robotics("z", 7, 10).title(text("tbd")).build(),
                                        robotics("a", 7, 10).title(text(" ")).build(),
                                        robotics("b", 7, 10).title(text("")).build())));
    }

    static List<Case> descriptions() {
        LocalizedText same = text("We build robots.");
        return List.of(
                Case.of(
                        "description_shared",
                        "different titles",
                        catalogue()
                                .addCourses(
                                        course("a").description(same).build(),
                                        course("b")
                                                .description(text("We draw."))
                                                .build(),
                                        course("c").description(same).build(),
                                        course("d")
                                                .description(text("we  BUILD robots."))
                                                .build(),
                                        course("e").description(text("TBD")).build(),
                                        course("f").description(text("TBD")).build(),
                                        course("g").description(text("\u200B")).build(),
                                        course("h").description(text("\u200B")).build()),
                        "/courses/2/description",
                        "/courses/3/description"),
                Case.of(
                        "description_shared",
                        "a whole and its parts, parts of one whole, and others",
                        catalogue()
                                .addCourses(
                                        course("a")
                                                .partOf("b")
                                                .description(same)
                                                .build(),
                                        course("b").description(same).build(),
                                        course("c")
                                                .partOf("a")
                                                .description(same)
                                                .build(),
                                        course("d").description(same).build(),
                                        course("e")
                                                .partOf("nowhere")
                                                .description(same)
                                                .build()),
                        "/courses/3/description",
                        "/courses/4/description"),
                Case.of(
                        "description_shared",
                        "parts of one whole outside the catalogue, and of one another",
                        catalogue()
                                .addCourses(
                                        course("a")
                                                .partOf("https://example.org/x")
                                                .description(same)
                                                .build(),
                                        course("b")
                                                .partOf("https://example.org/x")
                                                .description(same)
                                                .build(),
                                        course("y")
                                                .partOf("z")
                                                .description(text("We draw."))
                                                .build(),
                                        course("z")
                                                .partOf("y")
                                                .description(text("We draw."))
                                                .build())),
                Case.of(
                        "description_shared",
                        "one title, no description, a revision",
                        catalogue()
                                .addCourses(
                                        robotics("a", 7, 10).description(same).build(),
                                        robotics("b", 11, 14).description(same).build(),
                                        course("c").build(),
                                        course("d").build(),
                                        course("e")
                                                .description(same)
                                                .status(CourseStatus.ARCHIVED)
                                                .build(),
                                        course("a").description(same).build())));
    }

    static List<Message> sentences() {
        return List.of(
                new Message(venues(), "An offering on site should say where it takes place"),
                new Message(clusters(), "In a catalogue with clusters, each course should be in one"),
                new Message(providers(), "It should be clear who teaches the course"),
                new Message(
                        offeringAges(),
                        "The ages of an offering should lie within those of its course: 6-9 (a is for 7-10)"),
                new Message(
                        validities(),
                        "An offering should run while its course is valid:"
                                + " 2026-09-01/2027-05-31 (a is valid 2026-01-01/2026-12-31)"),
                new Message(
                        duplicates(),
                        "Courses of one provider should differ in kind, level or title if their ages overlap:"
                                + " a at /courses/0 (for 7-10, this one for 9-12)"),
                new Message(
                        descriptions(),
                        "Courses of different titles should have different descriptions:"
                                + " a at /courses/0 has the same"));
    }

    private record Message(List<Case> cases, String sentence) {}

    @ParameterizedTest
    @MethodSource("sentences")
    void saysWhatIsWrong(Message expected) {
        Case broken = expected.cases().get(0);

        assertThat(Reported.messages(broken.catalogue(), broken.code())).first().isEqualTo(expected.sentence());
    }

    @Test
    void namesLanguagesAndDirectionsAsTheyAreWritten() {
        Case language = languages().get(0);
        Case direction = directions().get(0);

        assertThat(Reported.messages(language.catalogue(), language.code()))
                .hasSize(3)
                .containsOnly("The title should be given in the language of the catalogue: ru, but not en");
        assertThat(Reported.messages(direction.catalogue(), direction.code()))
                .containsExactly("The direction of a course should be that of one of its clusters:"
                        + " artistic (its clusters: technical)");
        assertThat(Reported.findings(direction.catalogue(), direction.code()))
                .extracting(Finding::getEvidence)
                .containsExactly(Map.of("value", Direction.ARTISTIC, "directions", List.of(Direction.TECHNICAL)));
    }
}
