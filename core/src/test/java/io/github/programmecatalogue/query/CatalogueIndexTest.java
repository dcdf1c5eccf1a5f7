package io.github.programmecatalogue.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.Id;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
        DuplicateIdsException refused =
                catchThrowableOfType(DuplicateIdsException.class, () -> CatalogueIndex.of(AMBIGUOUS));

        assertThat(refused)
                .hasMessage("An id must name one entity of a kind:"
                        + " /clusters/1 has the id robotics of /clusters/0, and 2 more");
        assertThat(refused.getDuplicates())
                .containsExactly(
                        new Duplicate(Section.CLUSTERS, Id.of("robotics"), 0, 1),
                        new Duplicate(Section.COURSES, Id.of("robotics"), 0, 1),
                        new Duplicate(Section.COURSES, Id.of("robotics"), 0, 3));
    }

    @Test
    void keepsTheFirstOfAnIdWhereItMayAndTellsOfTheOthers() {
        CatalogueIndex lenient = CatalogueIndex.keepingFirst(AMBIGUOUS);

        assertThat(lenient.find(Course.class, "robotics")).containsSame(ROBOTICS);
        assertThat(lenient.find(Course.class, "cpp")).containsSame(CPP);
        assertThat(lenient.find(Course.class, "navigator", "8")).isEmpty();
        assertThat(lenient.getLeftOut())
                .extracting(Duplicate::toPointer)
                .containsExactly("/clusters/1", "/courses/1", "/courses/3");
        assertThat(lenient.getCatalogue()).isSameAs(AMBIGUOUS);
    }

    @Test
    void leavesNothingOutWhereEveryIdNamesOneEntity() {
        assertThat(index.getLeftOut()).isEmpty();
    }

    @Test
    void carriesItsMessageAndNotItsListThroughSerialisation() throws IOException, ClassNotFoundException {
        DuplicateIdsException refused =
                catchThrowableOfType(DuplicateIdsException.class, () -> CatalogueIndex.of(AMBIGUOUS));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            DuplicateIdsException elsewhere = (DuplicateIdsException) in.readObject();
            assertThat(elsewhere).hasMessage(refused.getMessage());
            assertThatThrownBy(elsewhere::getDuplicates)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(
                            "The duplicates must be asked for where the index was refused; they are not serialised");
        }
    }

    @Test
    void refusesADuplicateBeforeTheFirst() {
        assertThatThrownBy(() -> new Duplicate(Section.COURSES, Id.of("robotics"), 3, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A duplicate must come after the first: 3 after 3");
    }
}
