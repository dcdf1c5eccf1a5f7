package io.github.programmecatalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.programmecatalogue.value.Id;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Builders take the text of an id where they take an id. */
class TextOverloadsTest {

    private static final String PLAIN = "digcomp-3.4";

    static Stream<Arguments> setters() {
        return Stream.of(
                setter("Provider.id", id -> Provider.builder().id(id)),
                setter("Provider.parent", id -> Provider.builder().parent(id)),
                setter("Provider.partner", id -> Provider.builder().addPartner(id)),
                setter("Initiative.id", id -> Initiative.builder().id(id)),
                setter(
                        "CompetencyFramework.id",
                        id -> CompetencyFramework.builder().id(id)),
                setter("Competency.id", id -> Competency.builder().id(id)),
                setter("Competency.framework", id -> Competency.builder().framework(id)),
                setter("Competency.broader", id -> Competency.builder().addBroader(id)),
                setter("Cluster.id", id -> Cluster.builder().id(id)),
                setter("Cluster.provider", id -> Cluster.builder().provider(id)),
                setter("AgeGroup.id", id -> AgeGroup.builder().id(id)),
                setter("Course.id", id -> Course.builder().id(id)),
                setter("Course.partOf", id -> Course.builder().partOf(id)),
                setter("Course.cluster", id -> Course.builder().addCluster(id)),
                setter("Course.provider", id -> Course.builder().provider(id)),
                setter("Course.prerequisite", id -> Course.builder().addPrerequisite(id)),
                setter("Course.competenciesRequired", id -> Course.builder().addCompetenciesRequired(id)),
                setter("Course.competenciesRequired at", id -> Course.builder().addCompetenciesRequired(id, 3)),
                setter("Course.teaches", id -> Course.builder().addTeaches(id)),
                setter("Course.teaches at", id -> Course.builder().addTeaches(id, 3)),
                setter("Course.initiative", id -> Course.builder().addInitiative(id)),
                setter("Offering.id", id -> Offering.builder().id(id)),
                setter("Offering.course", id -> Offering.builder().course(id)),
                setter("Offering.provider", id -> Offering.builder().provider(id)),
                setter("Catalogue.id", id -> Catalogue.builder().id(id)),
                setter("CatalogueHeader.id", id -> CatalogueHeader.builder().id(id)),
                setter("Prerequisite.anyOf", id -> Prerequisite.builder().addAnyOf(id)),
                setter(
                        "CompetencyLevel.competency",
                        id -> CompetencyLevel.builder().competency(id)));
    }

    private static Arguments setter(String name, Consumer<String> setter) {
        return arguments(name, setter);
    }

    @ParameterizedTest
    @MethodSource("setters")
    void refuseAMalformedId(String name, Consumer<String> setter) {
        assertThatIllegalArgumentException()
                .as(name)
                .isThrownBy(() -> setter.accept("a b"))
                .withMessage("Id must consist of ASCII letters, digits and -._~:/?#[]@!$&'()*+,;=%: "
                        + "\"a b\" has \" \" at index 1");
    }

    @Test
    void setTheSameAsIds() {
        Course texts = Samples.course()
                .id(PLAIN)
                .partOf(PLAIN)
                .addCluster(PLAIN)
                .provider(PLAIN)
                .addPrerequisite(PLAIN)
                .addCompetenciesRequired(PLAIN)
                .addCompetenciesRequired(PLAIN, 2)
                .addTeaches(PLAIN)
                .addTeaches(PLAIN, 3)
                .addInitiative(PLAIN)
                .build();
        Course ids = Samples.course()
                .id(Id.of(PLAIN))
                .partOf(Id.of(PLAIN))
                .addCluster(Id.of(PLAIN))
                .provider(Id.of(PLAIN))
                .addPrerequisite(Prerequisite.builder().addAnyOf(Id.of(PLAIN)).build())
                .addCompetenciesRequired(
                        competency().build(), competency().proficiency(2).build())
                .addTeaches(competency().build(), competency().proficiency(3).build())
                .addInitiative(Id.of(PLAIN))
                .build();

        assertThat(texts).isEqualTo(ids);
    }

    private static CompetencyLevel.Builder competency() {
        return CompetencyLevel.builder().competency(Id.of(PLAIN));
    }

    @Test
    void setTheReferencesOfTheOtherEntities() {
        Provider provider = Samples.provider().parent(PLAIN).addPartner(PLAIN).build();
        Competency competency =
                Samples.competency().framework(PLAIN).addBroader(PLAIN).build();
        Offering offering = Samples.offering().course(PLAIN).provider(PLAIN).build();

        assertThat(provider.getParent()).contains(Id.of(PLAIN));
        assertThat(provider.getPartners()).containsExactly(Id.of(PLAIN));
        assertThat(competency.getFramework()).contains(Id.of(PLAIN));
        assertThat(competency.getBroader()).containsExactly(Id.of(PLAIN));
        assertThat(offering.getCourse()).isEqualTo(Id.of(PLAIN));
        assertThat(offering.getProvider()).contains(Id.of(PLAIN));
        assertThat(Samples.cluster().provider(PLAIN).build().getProvider()).contains(Id.of(PLAIN));
    }
}
