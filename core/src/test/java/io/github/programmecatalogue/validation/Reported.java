package io.github.programmecatalogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.AgeGroup;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyFramework;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Direction;
import io.github.programmecatalogue.model.Initiative;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** What rules find in small catalogues, and what these are made of. */
final class Reported {

    static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2026, 11, 23).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private static final CatalogueValidator VALIDATOR =
            CatalogueValidator.builder().clock(CLOCK).on("age_gap").build();

    private Reported() {}

    /** The findings of one code. */
    static List<Finding> findings(Catalogue catalogue, String code) {
        ValidationReport report = VALIDATOR.validate(catalogue);
        assertThat(report.count("rule_failed")).isZero();
        return report.getFindings().stream()
                .filter(finding -> finding.getCode().equals(code))
                .toList();
    }

    /** The places of the findings of one code. */
    static List<String> pointers(Catalogue catalogue, String code) {
        return findings(catalogue, code).stream().map(Finding::getPointer).toList();
    }

    /** The English sentences of the findings of one code. */
    static List<String> messages(Catalogue catalogue, String code) {
        return findings(catalogue, code).stream()
                .map(finding -> finding.getMessage(Locale.ENGLISH))
                .toList();
    }

    static LocalizedText text(String english) {
        return LocalizedText.of("en", english);
    }

    /** A catalogue of one academy, whose language is English. */
    static Catalogue.Builder catalogue() {
        return bareCatalogue().addProvider(provider("academy"));
    }

    static Catalogue.Builder bareCatalogue() {
        return Catalogue.builder().id("catalogue").title(text("Catalogue")).language("en");
    }

    static Provider provider(String id) {
        return Provider.builder().id(id).title(text("Provider " + id)).build();
    }

    static Cluster.Builder cluster(String id) {
        return Cluster.builder().id(id).title(text("Cluster " + id));
    }

    static Cluster cluster(String id, Direction direction) {
        return cluster(id).direction(direction).build();
    }

    static Course.Builder course(String id) {
        return Course.builder().id(id).title(text("Course " + id));
    }

    static Offering.Builder offering(String id, String course) {
        return Offering.builder().id(id).course(course);
    }

    static Initiative initiative(String id) {
        return Initiative.builder().id(id).title(text("Initiative " + id)).build();
    }

    static CompetencyFramework framework(String id) {
        return CompetencyFramework.builder()
                .id(id)
                .title(text("Framework " + id))
                .build();
    }

    static Competency.Builder competency(String id) {
        return Competency.builder().id(id).title(text("Competency " + id));
    }

    static AgeGroup ageGroup(String id, AgeRange ages) {
        return AgeGroup.builder()
                .id(id)
                .title(text("Group " + id))
                .ageRange(ages)
                .build();
    }

    /** A catalogue, and where in it a rule finds something. */
    record Case(String what, String code, Catalogue catalogue, List<String> pointers) {

        static Case of(String code, String what, Catalogue.Builder catalogue, String... pointers) {
            return new Case(what, code, catalogue.build(), List.of(pointers));
        }

        @Override
        public String toString() {
            return code + ": " + what;
        }
    }
}
