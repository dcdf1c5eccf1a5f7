package io.github.programmecatalogue.testing;

import static io.github.programmecatalogue.testing.TextArbitraries.languageTags;
import static io.github.programmecatalogue.testing.TextArbitraries.localizedTexts;
import static io.github.programmecatalogue.testing.TextArbitraries.texts;
import static io.github.programmecatalogue.testing.TimeArbitraries.dates;
import static io.github.programmecatalogue.testing.ValueArbitraries.ageRanges;
import static io.github.programmecatalogue.testing.ValueArbitraries.urls;

import io.github.programmecatalogue.model.AgeGroup;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyFramework;
import io.github.programmecatalogue.model.Direction;
import io.github.programmecatalogue.model.Initiative;
import io.github.programmecatalogue.model.Provider;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Entities of a catalogue: everything that their builders let one build, whatever a rule would say of it. Any optional
 * property may be absent; any reference may lead nowhere, or back to the entity itself.
 */
public final class EntityArbitraries {

    private EntityArbitraries() {}

    /**
     * What catalogues say of themselves.
     *
     * @return headers
     */
    public static Arbitrary<CatalogueHeader> headers() {
        return Recipe.ofEntity(
                        CatalogueHeader::builder,
                        ValueArbitraries.<Catalogue>ids(),
                        CatalogueHeader.Builder::id,
                        CatalogueHeader.Builder::alternateIds,
                        CatalogueHeader.Builder::modified,
                        CatalogueHeader.Builder::extensions)
                .always(localizedTexts(), CatalogueHeader.Builder::title)
                .perhaps(localizedTexts(), CatalogueHeader.Builder::description)
                .always(languageTags(), CatalogueHeader.Builder::language)
                .perhaps(localizedTexts(), CatalogueHeader.Builder::publisher)
                .perhaps(dates(), CatalogueHeader.Builder::publishedOn)
                .perhaps(urls(), CatalogueHeader.Builder::url)
                .perhaps(texts(), CatalogueHeader.Builder::license)
                .build(CatalogueHeader.Builder::build);
    }

    /**
     * Providers, some their own parents or partners.
     *
     * @return providers
     */
    public static Arbitrary<Provider> providers() {
        return Recipe.ofEntity(
                        Provider::builder,
                        ValueArbitraries.<Provider>ids(),
                        Provider.Builder::id,
                        Provider.Builder::alternateIds,
                        Provider.Builder::modified,
                        Provider.Builder::extensions)
                .always(localizedTexts(), Provider.Builder::title)
                .perhaps(localizedTexts(), Provider.Builder::description)
                .perhaps(texts(), Provider.Builder::network)
                .perhaps(ValueArbitraries.<Provider>ids(), Provider.Builder::parent)
                .list(ValueArbitraries.<Provider>ids(), Provider.Builder::partners)
                .perhaps(ValueArbitraries.places(), Provider.Builder::location)
                .perhaps(ValueArbitraries.contacts(), Provider.Builder::contact)
                .perhaps(urls(), Provider.Builder::url)
                .build(Provider.Builder::build);
    }

    /**
     * Initiatives.
     *
     * @return initiatives
     */
    public static Arbitrary<Initiative> initiatives() {
        return Recipe.ofEntity(
                        Initiative::builder,
                        ValueArbitraries.<Initiative>ids(),
                        Initiative.Builder::id,
                        Initiative.Builder::alternateIds,
                        Initiative.Builder::modified,
                        Initiative.Builder::extensions)
                .always(localizedTexts(), Initiative.Builder::title)
                .perhaps(localizedTexts(), Initiative.Builder::description)
                .perhaps(ageRanges(), Initiative.Builder::ageRange)
                .perhaps(urls(), Initiative.Builder::url)
                .build(Initiative.Builder::build);
    }

    /**
     * Competency frameworks, some without a scale.
     *
     * @return frameworks
     */
    public static Arbitrary<CompetencyFramework> frameworks() {
        return Recipe.ofEntity(
                        CompetencyFramework::builder,
                        ValueArbitraries.<CompetencyFramework>ids(),
                        CompetencyFramework.Builder::id,
                        CompetencyFramework.Builder::alternateIds,
                        CompetencyFramework.Builder::modified,
                        CompetencyFramework.Builder::extensions)
                .always(localizedTexts(), CompetencyFramework.Builder::title)
                .perhaps(texts(), CompetencyFramework.Builder::version)
                .perhaps(localizedTexts(), CompetencyFramework.Builder::publisher)
                .perhaps(urls(), CompetencyFramework.Builder::url)
                .perhaps(texts(), CompetencyFramework.Builder::license)
                .list(localizedTexts(), CompetencyFramework.Builder::proficiencyLevels)
                .build(CompetencyFramework.Builder::build);
    }

    /**
     * Competencies, some broader than themselves.
     *
     * @return competencies
     */
    public static Arbitrary<Competency> competencies() {
        return Recipe.ofEntity(
                        Competency::builder,
                        ValueArbitraries.<Competency>ids(),
                        Competency.Builder::id,
                        Competency.Builder::alternateIds,
                        Competency.Builder::modified,
                        Competency.Builder::extensions)
                .always(localizedTexts(), Competency.Builder::title)
                .perhaps(localizedTexts(), Competency.Builder::description)
                .perhaps(ValueArbitraries.<CompetencyFramework>ids(), Competency.Builder::framework)
                .perhaps(texts(), Competency.Builder::code)
                .list(ValueArbitraries.<Competency>ids(), Competency.Builder::broader)
                .perhaps(urls(), Competency.Builder::url)
                .list(urls(), Competency.Builder::alignments)
                .build(Competency.Builder::build);
    }

    /**
     * Clusters.
     *
     * @return clusters
     */
    public static Arbitrary<Cluster> clusters() {
        return Recipe.ofEntity(
                        Cluster::builder,
                        ValueArbitraries.<Cluster>ids(),
                        Cluster.Builder::id,
                        Cluster.Builder::alternateIds,
                        Cluster.Builder::modified,
                        Cluster.Builder::extensions)
                .always(localizedTexts(), Cluster.Builder::title)
                .perhaps(localizedTexts(), Cluster.Builder::description)
                .perhaps(ValueArbitraries.<Provider>ids(), Cluster.Builder::provider)
                .perhaps(Arbitraries.of(Direction.class), Cluster.Builder::direction)
                .build(Cluster.Builder::build);
    }

    /**
     * Age groups.
     *
     * @return age groups
     */
    public static Arbitrary<AgeGroup> ageGroups() {
        return Recipe.ofEntity(
                        AgeGroup::builder,
                        ValueArbitraries.<AgeGroup>ids(),
                        AgeGroup.Builder::id,
                        AgeGroup.Builder::alternateIds,
                        AgeGroup.Builder::modified,
                        AgeGroup.Builder::extensions)
                .always(localizedTexts(), AgeGroup.Builder::title)
                .always(ageRanges(), AgeGroup.Builder::ageRange)
                .build(AgeGroup.Builder::build);
    }
}
