package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.model.AgeGroup;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyFramework;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Initiative;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Contact;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.Extensions;
import io.github.programmecatalogue.value.GroupSize;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Place;
import io.github.programmecatalogue.value.Price;
import io.github.programmecatalogue.value.Session;
import io.github.programmecatalogue.value.Workload;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Lets a property take any value, entity or catalogue as a parameter: {@code @ForAll Course course}. jqwik finds it by
 * itself.
 */
public final class CatalogueArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES = Map.ofEntries(
            Map.entry(Id.class, ValueArbitraries::ids),
            Map.entry(LocalizedText.class, TextArbitraries::localizedTexts),
            Map.entry(AgeRange.class, ValueArbitraries::ageRanges),
            Map.entry(DateRange.class, TimeArbitraries::dateRanges),
            Map.entry(Workload.class, ValueArbitraries::workloads),
            Map.entry(GroupSize.class, ValueArbitraries::groupSizes),
            Map.entry(Price.class, ValueArbitraries::prices),
            Map.entry(Session.class, TimeArbitraries::sessions),
            Map.entry(Place.class, ValueArbitraries::places),
            Map.entry(Contact.class, ValueArbitraries::contacts),
            Map.entry(Extensions.class, ValueArbitraries::extensions),
            Map.entry(Prerequisite.class, CourseArbitraries::prerequisites),
            Map.entry(CompetencyLevel.class, CourseArbitraries::competencyLevels),
            Map.entry(Provider.class, EntityArbitraries::providers),
            Map.entry(Initiative.class, EntityArbitraries::initiatives),
            Map.entry(CompetencyFramework.class, EntityArbitraries::frameworks),
            Map.entry(Competency.class, EntityArbitraries::competencies),
            Map.entry(Cluster.class, EntityArbitraries::clusters),
            Map.entry(AgeGroup.class, EntityArbitraries::ageGroups),
            Map.entry(Course.class, CourseArbitraries::courses),
            Map.entry(Offering.class, CourseArbitraries::offerings),
            Map.entry(CatalogueHeader.class, EntityArbitraries::headers),
            Map.entry(Catalogue.class, CatalogueArbitraries::any));

    /** For jqwik. */
    public CatalogueArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return ARBITRARIES.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Supplier<Arbitrary<?>> arbitrary = ARBITRARIES.get(targetType.getRawType());
        return arbitrary == null ? Set.of() : Set.of(arbitrary.get());
    }
}
