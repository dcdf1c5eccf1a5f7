package io.github.programmecatalogue.query;

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

/** The entities of a small academy, each with what is required; a test adds what it is about. */
final class Academy {

    private Academy() {}

    static Catalogue.Builder catalogue() {
        return Catalogue.builder().id("academy-2026").title(text("Academy")).language("en");
    }

    static Course.Builder course(String id) {
        return Course.builder().id(id).title(text(id));
    }

    static Offering.Builder offering(String id, String course) {
        return Offering.builder().id(id).course(course);
    }

    static Provider.Builder provider(String id) {
        return Provider.builder().id(id).title(text(id));
    }

    static Initiative.Builder initiative(String id) {
        return Initiative.builder().id(id).title(text(id));
    }

    static CompetencyFramework.Builder framework(String id) {
        return CompetencyFramework.builder().id(id).title(text(id));
    }

    static Competency.Builder competency(String id) {
        return Competency.builder().id(id).title(text(id));
    }

    static Cluster.Builder cluster(String id) {
        return Cluster.builder().id(id).title(text(id));
    }

    static AgeGroup ageGroup(String id, int min, int max) {
        return AgeGroup.builder()
                .id(id)
                .title(text(id))
                .ageRange(AgeRange.of(min, max))
                .build();
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of("en", text);
    }
}
