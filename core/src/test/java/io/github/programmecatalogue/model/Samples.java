package io.github.programmecatalogue.model;

import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.LocalizedText;

/** Builders that hold what is required, and nothing else. */
final class Samples {

    static final LocalizedText TITLE = LocalizedText.of("en", "Robotics", "ru", "Робототехника");

    private Samples() {}

    static Provider.Builder provider() {
        return Provider.builder().id("academy").title(TITLE);
    }

    static Initiative.Builder initiative() {
        return Initiative.builder().id("olympiad").title(TITLE);
    }

    static CompetencyFramework.Builder framework() {
        return CompetencyFramework.builder().id("digcomp").title(TITLE);
    }

    static Competency.Builder competency() {
        return Competency.builder().id("digcomp-3.4").title(TITLE);
    }

    static Cluster.Builder cluster() {
        return Cluster.builder().id("robotics-mechatronics").title(TITLE);
    }

    static AgeGroup.Builder ageGroup() {
        return AgeGroup.builder().id("juniors").title(TITLE).ageRange(AgeRange.of(7, 10));
    }

    static Course.Builder course() {
        return Course.builder().id("robotics-basics").title(TITLE);
    }

    static Offering.Builder offering() {
        return Offering.builder().id("robotics-2026").course("robotics-basics");
    }

    static Catalogue.Builder catalogue() {
        return Catalogue.builder().id("catalogue").title(TITLE).language("en");
    }

    /** A catalogue with one entity in each section. */
    static Catalogue.Builder fullCatalogue() {
        return catalogue()
                .addProvider(provider().build())
                .addInitiative(initiative().build())
                .addFramework(framework().build())
                .addCompetency(competency().build())
                .addCluster(cluster().build())
                .addAgeGroup(ageGroup().build())
                .addCourse(course().build())
                .addOffering(offering().build());
    }
}
