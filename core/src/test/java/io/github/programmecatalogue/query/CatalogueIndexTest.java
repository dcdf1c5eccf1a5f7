package io.github.programmecatalogue.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.validation.InvalidCatalogueException;
import io.github.programmecatalogue.value.Id;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueIndexTest {

    private static final Course ROBOTICS =
            Academy.course("robotics").putAlternateId("navigator", "7").build();
    private static final Course ROBOTICS_AGAIN = Academy.course("robotics")
            .code("R 2")
            .putAlternateId("navigator", "8")
            .build();
    private static final Course CPP = Academy.course("cpp")
            .putAlternateId("navigator", "7")
            .putAlternateId("site", "8")
            .build();

    private static final Catalogue FULL = Academy.catalogue()
            .addProvider(Academy.provider("academy").build())
            .addInitiative(Academy.initiative("olympiad").build())
            .addFramework(Academy.framework("digcomp").build())
            .addCompetency(Academy.competency("digcomp-3.4").build())
            .addCluster(Academy.cluster("robotics").build())
            .addAgeGroup(Academy.ageGroup("juniors", 7, 10))
            .addCourse(ROBOTICS)
            .addCourse(CPP)
            .addOffering(Academy.offering("robotics-2026", "robotics").build())
            .build();

    private static final Catalogue AMBIGUOUS = Academy.catalogue()
            .addCluster(Academy.cluster("robotics").build())
            .addCluster(Academy.cluster("robotics").build())
            .addCourse(ROBOTICS)
            .addCourse(ROBOTICS_AGAIN)
            .addCourse(CPP)
            .addCourse(ROBOTICS_AGAIN)
            .build();

    private final CatalogueIndex index = CatalogueIndex.of(FULL);

    @ParameterizedTest
    @EnumSource
    void findsEveryKindOfEntityById(Section section) {
        Entity<?> entity = FULL.list(section).get(0);

        assertThat((Object) find(section.getType(), entity.getId().toString()).orElseThrow())
                .isSameAs(entity);
        assertThat(find(section.getType(), "nobody")).isEmpty();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type of a section is not known to the compiler
    private Optional<? extends Entity<?>> find(Class kind, String id) {
        return index.find(kind, id);
    }

    @Test
    void keepsKindsApart() {
        assertThat(index.find(Course.class, "robotics")).containsSame(ROBOTICS);
        assertThat(index.find(Cluster.class, Id.of("robotics")))
                .containsSame(FULL.getClusters().get(0));
    }

    @Test
    void refusesAKindThatNoCatalogueLists() {
        assertThatThrownBy(() -> index.find(Catalogue.class, "academy-2026"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Kind must be one that a catalogue lists, such as Course: Catalogue");
    }

    @Test
    void findsAllThatAnotherSystemKnowsByOneId() {
        assertThat(index.find(Course.class, "navigator", "7")).containsExactly(ROBOTICS, CPP);
        assertThat(index.find(Course.class, "site", "8")).containsExactly(CPP);
        assertThat(index.find(Course.class, "site", "7")).isEmpty();
        assertThat(index.find(Cluster.class, "navigator", "7")).isEmpty();
    }

    @Test
    void refusesIdsThatNameMoreThanOneEntity() {
        InvalidCatalogueException refused =
                catchThrowableOfType(InvalidCatalogueException.class, () -> CatalogueIndex.of(AMBIGUOUS));

        assertThat(refused)
                .hasMessage("The catalogue must have no errors: 3, the first at /clusters/1/id (id_duplicate)");
        assertThat(refused.getReport().getFindings())
                .extracting(Finding::getPointer)
                .containsExactly("/clusters/1/id", "/courses/1/id", "/courses/3/id");
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatLeadsBackToItself(String finding, Catalogue catalogue) {
        InvalidCatalogueException refused =
                catchThrowableOfType(InvalidCatalogueException.class, () -> CatalogueIndex.of(catalogue));

        assertThat(refused.getReport().getFindings())
                .extracting(Finding::toString)
                .containsExactly(finding);
        assertThat(CatalogueIndex.leniently(catalogue).getReport()).isEqualTo(refused.getReport());
    }

    static Stream<Arguments> refusesWhatLeadsBackToItself() {
        return Stream.of(
                arguments(
                        "ERROR prerequisite_cycle at /courses/0/prerequisites/0: The required prerequisites must not lead"
                                + " back to the course itself: a → b → a",
                        Academy.catalogue()
                                .addCourse(
                                        Academy.course("a").addPrerequisite("b").build())
                                .addCourse(
                                        Academy.course("b").addPrerequisite("a").build())
                                .build()),
                arguments(
                        "ERROR part_cycle at /courses/0/partOf: A course must not be part of one of its own parts: a → b → a",
                        Academy.catalogue()
                                .addCourse(Academy.course("a").partOf("b").build())
                                .addCourse(Academy.course("b").partOf("a").build())
                                .build()),
                arguments(
                        "ERROR competency_cycle at /competencies/0/broader/0: The broader competencies must not lead"
                                + " back to the competency itself: a → b → a",
                        Academy.catalogue()
                                .addCompetency(
                                        Academy.competency("a").addBroader("b").build())
                                .addCompetency(
                                        Academy.competency("b").addBroader("a").build())
                                .build()),
                arguments(
                        "ERROR provider_cycle at /providers/0/parent: The parents of a provider must not lead"
                                + " back to the provider itself: a → b → a",
                        Academy.catalogue()
                                .addProvider(Academy.provider("a").parent("b").build())
                                .addProvider(Academy.provider("b").parent("a").build())
                                .build()));
    }

    @Test
    void takesACycleThatAnAlternativeEscapes() {
        Catalogue catalogue = Academy.catalogue()
                .addCourse(Academy.course("a")
                        .addPrerequisite(Prerequisite.required("b", "c"))
                        .build())
                .addCourse(Academy.course("b").addPrerequisite("a").build())
                .addCourse(Academy.course("c").build())
                .build();

        assertThat(CatalogueIndex.of(catalogue).getReport().getFindings()).isEmpty();
    }

    @Test
    void keepsTheFirstOfAnIdWhereItMayAndTellsOfTheOthers() {
        CatalogueIndex lenient = CatalogueIndex.leniently(AMBIGUOUS);

        assertThat(lenient.find(Course.class, "robotics")).containsSame(ROBOTICS);
        assertThat(lenient.find(Course.class, "cpp")).containsSame(CPP);
        assertThat(lenient.find(Course.class, "navigator", "8")).isEmpty();
        assertThat(lenient.getLeftOut())
                .extracting(Duplicate::toString)
                .containsExactly(
                        "/clusters/1 has the id robotics of /clusters/0",
                        "/courses/1 has the id robotics of /courses/0",
                        "/courses/3 has the id robotics of /courses/0");
        assertThat(lenient.getReport().count("id_duplicate")).isEqualTo(3);
        assertThat(lenient.getCatalogue()).isSameAs(AMBIGUOUS);
    }

    @Test
    void ordersCoursesThatStandAfterOneThatIsLeftOut() {
        CatalogueIndex lenient = CatalogueIndex.leniently(Academy.catalogue()
                .addCourse(ROBOTICS)
                .addCourse(ROBOTICS_AGAIN)
                .addCourse(CPP)
                .addCourse(Academy.course("drones").addPrerequisite("cpp").build())
                .build());

        assertThat(lenient.order().prerequisites(Id.of("drones"))).containsExactly(CPP);
        assertThat(lenient.order().prerequisites(Id.of("cpp"))).isEmpty();
    }

    @Test
    void teachesNothingByACompetencyThatIsLeftOut() {
        CatalogueIndex lenient = CatalogueIndex.leniently(Academy.catalogue()
                .addCompetency(Academy.competency("loops").build())
                .addCompetency(
                        Academy.competency("loops").addBroader("programming").build())
                .addCompetency(Academy.competency("programming").build())
                .addCourse(Academy.course("scratch").addTeaches("loops", 2).build())
                .build());

        assertThat(lenient.courses().teaching("programming").list()).isEmpty();
        assertThat(lenient.learningPaths().toCompetency(Pupil.ofAge(9), CompetencyLevel.of("programming")))
                .hasToString("no path: programming: taught by nobody");
    }

    @Test
    void leavesNothingOutWhereEveryIdNamesOneEntity() {
        assertThat(index.getLeftOut()).isEmpty();
        assertThat(index.getReport().getFindings()).isEmpty();
    }

    @Test
    void refusesADuplicateBeforeTheFirst() {
        assertThatThrownBy(() -> new Duplicate(Section.COURSES, Id.of("robotics"), 3, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A duplicate must come after the first: 3 after 3");
    }
}
