package io.github.programmecatalogue.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.AgeGroup;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyFramework;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Initiative;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Place;
import io.github.programmecatalogue.value.Price;
import org.junit.jupiter.api.Test;

/** From a whole catalogue, every violation is found once, at its full path. */
class CascadeTest {

    private static final LocalizedText GOOD = LocalizedText.of("en", "Robots", "ru", "Роботы");
    private static final LocalizedText BAD = LocalizedText.of("en", "Robots", "ru", " ");

    @Test
    void namesThePathFromTheCatalogue() {
        var catalogue = catalogue(GOOD)
                .addProvider(Provider.builder()
                        .id("academy")
                        .title(GOOD)
                        .location(Place.builder().name(BAD).build())
                        .build())
                .addFramework(CompetencyFramework.builder()
                        .id("digcomp")
                        .title(GOOD)
                        .addProficiencyLevels(GOOD, GOOD, LocalizedText.of("en", ""))
                        .build())
                .addCourses(course("a", GOOD), course("b", GOOD), course("c", GOOD), course("d", BAD))
                .addOffering(Offering.builder()
                        .id("autumn")
                        .course("a")
                        .addPrices(
                                Price.of("100", "RUB"),
                                Price.builder()
                                        .amount("90")
                                        .currency("RUB")
                                        .label(BAD)
                                        .build())
                        .build())
                .build();

        assertThat(Findings.of(catalogue))
                .containsExactly(
                        "courses[3].title[ru] text_blank",
                        "frameworks[0].proficiencyLevels[2].<list element>[en] text_blank",
                        "offerings[0].prices[1].label[ru] text_blank",
                        "providers[0].location.name[ru] text_blank");
    }

    @Test
    void reachesEveryListOnce() {
        var catalogue = catalogue(BAD)
                .addProvider(Provider.builder().id("a").title(BAD).build())
                .addInitiative(Initiative.builder().id("a").title(BAD).build())
                .addFramework(CompetencyFramework.builder().id("a").title(BAD).build())
                .addCompetency(Competency.builder().id("a").title(BAD).build())
                .addCluster(Cluster.builder().id("a").title(BAD).build())
                .addAgeGroup(AgeGroup.builder()
                        .id("a")
                        .title(BAD)
                        .ageRange(AgeRange.of(7, 10))
                        .build())
                .addCourse(course("a", BAD))
                .addOffering(
                        Offering.builder().id("a").course("a").url("autumn").build())
                .build();

        assertThat(Findings.of(catalogue))
                .containsExactly(
                        "ageGroups[0].title[ru] text_blank",
                        "clusters[0].title[ru] text_blank",
                        "competencies[0].title[ru] text_blank",
                        "courses[0].title[ru] text_blank",
                        "frameworks[0].title[ru] text_blank",
                        "initiatives[0].title[ru] text_blank",
                        "offerings[0].url url_not_absolute",
                        "providers[0].title[ru] text_blank",
                        "title[ru] text_blank");
    }

    @Test
    void reachesEqualEntitiesInBothPlaces() {
        assertThat(Findings.of(catalogue(GOOD)
                        .addCourses(course("a", BAD), course("a", BAD))
                        .build()))
                .containsExactly("courses[0].title[ru] text_blank", "courses[1].title[ru] text_blank");
    }

    private static Course course(String id, LocalizedText title) {
        return Course.builder().id(id).title(title).build();
    }

    private static Catalogue.Builder catalogue(LocalizedText title) {
        return Catalogue.builder().id("catalogue").title(title).language("en");
    }
}
