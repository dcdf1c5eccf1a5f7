package io.github.programmecatalogue.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SectionTest {

    @Test
    void standInTheOrderOfTheFormat() {
        assertThat(Section.values())
                .extracting(Section::getProperty)
                .containsExactly(
                        "providers",
                        "initiatives",
                        "frameworks",
                        "competencies",
                        "clusters",
                        "ageGroups",
                        "courses",
                        "offerings");
    }

    @ParameterizedTest
    @CsvSource({
        "PROVIDERS, Provider",
        "INITIATIVES, Initiative",
        "FRAMEWORKS, CompetencyFramework",
        "COMPETENCIES, Competency",
        "CLUSTERS, Cluster",
        "AGE_GROUPS, AgeGroup",
        "COURSES, Course",
        "OFFERINGS, Offering"
    })
    void knowWhatTheyHold(Section section, String type) {
        assertThat(section.getType().getSimpleName()).isEqualTo(type);
    }

    @ParameterizedTest
    @EnumSource
    void areListsOfACatalogue(Section section) {
        String getter = "get" + Character.toUpperCase(section.getProperty().charAt(0))
                + section.getProperty().substring(1);

        assertThat(Catalogue.class).hasMethods(getter);
    }

    @Test
    void holdEveryEntityButTheCatalogue() {
        assertThat(Arrays.stream(Section.values()).map(Section::getType))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Entity.class.getPermittedSubclasses())
                        .filter(type -> type != CatalogueMetadata.class)
                        .<Class<? extends Entity<?>>>map(SectionTest::entityType)
                        .toList());
    }

    @SuppressWarnings("unchecked") // a permitted subclass of Entity is one
    private static Class<? extends Entity<?>> entityType(Class<?> type) {
        return (Class<? extends Entity<?>>) type;
    }
}
