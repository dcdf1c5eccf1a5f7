package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.model.AgeGroup;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyFramework;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Initiative;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.model.Section;
import java.time.LocalDate;
import java.util.List;

/**
 * A catalogue in the hands of somebody who is about to break one of its rules.
 *
 * <p>What is added to a valid catalogue is complete, and put to use, so that it stays valid.
 */
final class Draft {

    private final LocalDate today;
    private final Choices choices;
    private final Part<CatalogueHeader, CatalogueHeader.Builder> header;
    private final Chapter<Provider, Provider.Builder> providers;
    private final Chapter<Initiative, Initiative.Builder> initiatives;
    private final Chapter<CompetencyFramework, CompetencyFramework.Builder> frameworks;
    private final Chapter<Competency, Competency.Builder> competencies;
    private final Chapter<Cluster, Cluster.Builder> clusters;
    private final Chapter<AgeGroup, AgeGroup.Builder> ageGroups;
    private final Chapter<Course, Course.Builder> courses;
    private final Chapter<Offering, Offering.Builder> offerings;
    private final Additions additions = new Additions(this);

    Draft(Catalogue catalogue, LocalDate today, Choices choices) {
        this.today = today;
        this.choices = choices;
        header = new Part<>(
                CatalogueHeader.builder().from(catalogue).build(),
                entity -> CatalogueHeader.builder().from(entity),
                CatalogueHeader.Builder::build,
                part -> "");
        providers = new Chapter<>(
                        Section.PROVIDERS,
                        choices,
                        entity -> Provider.builder().from(entity),
                        Provider.Builder::build,
                        additions::provider)
                .with(catalogue.getProviders());
        initiatives = new Chapter<>(
                        Section.INITIATIVES,
                        choices,
                        entity -> Initiative.builder().from(entity),
                        Initiative.Builder::build,
                        additions::initiativeInUse)
                .with(catalogue.getInitiatives());
        frameworks = new Chapter<>(
                        Section.FRAMEWORKS,
                        choices,
                        entity -> CompetencyFramework.builder().from(entity),
                        CompetencyFramework.Builder::build,
                        additions::frameworkInUse)
                .with(catalogue.getFrameworks());
        competencies = new Chapter<>(
                        Section.COMPETENCIES,
                        choices,
                        entity -> Competency.builder().from(entity),
                        Competency.Builder::build,
                        additions::competency)
                .with(catalogue.getCompetencies());
        clusters = new Chapter<>(
                        Section.CLUSTERS,
                        choices,
                        entity -> Cluster.builder().from(entity),
                        Cluster.Builder::build,
                        additions::clusterInUse)
                .with(catalogue.getClusters());
        ageGroups = new Chapter<>(
                        Section.AGE_GROUPS,
                        choices,
                        entity -> AgeGroup.builder().from(entity),
                        AgeGroup.Builder::build,
                        additions::ageGroup)
                .with(catalogue.getAgeGroups());
        courses = new Chapter<>(
                        Section.COURSES,
                        choices,
                        entity -> Course.builder().from(entity),
                        Course.Builder::build,
                        additions::course)
                .with(catalogue.getCourses());
        offerings = new Chapter<>(
                        Section.OFFERINGS,
                        choices,
                        entity -> Offering.builder().from(entity),
                        Offering.Builder::build,
                        additions::offering)
                .with(catalogue.getOfferings());
    }

    LocalDate today() {
        return today;
    }

    Part<CatalogueHeader, CatalogueHeader.Builder> header() {
        return header;
    }

    Chapter<Provider, Provider.Builder> providers() {
        return providers;
    }

    Chapter<Initiative, Initiative.Builder> initiatives() {
        return initiatives;
    }

    Chapter<CompetencyFramework, CompetencyFramework.Builder> frameworks() {
        return frameworks;
    }

    Chapter<Competency, Competency.Builder> competencies() {
        return competencies;
    }

    Chapter<Cluster, Cluster.Builder> clusters() {
        return clusters;
    }

    Chapter<AgeGroup, AgeGroup.Builder> ageGroups() {
        return ageGroups;
    }

    Chapter<Course, Course.Builder> courses() {
        return courses;
    }

    Chapter<Offering, Offering.Builder> offerings() {
        return offerings;
    }

    Additions additions() {
        return additions;
    }

    <T> T choose(List<T> values) {
        return choices.of(values);
    }

    @SafeVarargs
    final <T> T choose(T... values) {
        return values[choices.between(0, values.length - 1)];
    }

    /** A number of a range, both ends included. */
    int choose(int min, int max) {
        return choices.between(min, max);
    }

    Catalogue catalogue() {
        return Catalogue.builder()
                .from(header.entity())
                .providers(providers.entities())
                .initiatives(initiatives.entities())
                .frameworks(frameworks.entities())
                .competencies(competencies.entities())
                .clusters(clusters.entities())
                .ageGroups(ageGroups.entities())
                .courses(courses.entities())
                .offerings(offerings.entities())
                .build();
    }
}
