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
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Lets a property take any value, entity, catalogue or {@link Fault} as a parameter: {@code @ForAll Course course}. jqwik
 * finds it by itself.
 *
 * <p>What comes is {@linkplain CatalogueArbitraries#valid() valid}; with {@link Any}, it is everything that can be built.
 */
public final class CatalogueArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> ANY = Map.ofEntries(
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

    /** What no rule judges by itself, such as an id, is valid whatever it is. */
    private static final Map<Class<?>, Supplier<Arbitrary<?>>> VALID = Map.ofEntries(
            Map.entry(Fault.class, Faults::any),
            Map.entry(LocalizedText.class, ValidParts::localizedTexts),
            Map.entry(AgeRange.class, ValidParts::ageRanges),
            Map.entry(DateRange.class, ValidParts::dateRanges),
            Map.entry(Workload.class, ValidParts::workloads),
            Map.entry(Price.class, ValidParts::prices),
            Map.entry(Session.class, ValidParts::sessions),
            Map.entry(Place.class, ValidParts::places),
            Map.entry(Contact.class, ValidParts::contacts),
            Map.entry(Prerequisite.class, ValidParts::prerequisites),
            Map.entry(CompetencyLevel.class, ValidParts::competencyLevels),
            Map.entry(Provider.class, () -> ValidParts.entities(Catalogue::getProviders)),
            Map.entry(Initiative.class, () -> ValidParts.entities(Catalogue::getInitiatives)),
            Map.entry(CompetencyFramework.class, () -> ValidParts.entities(Catalogue::getFrameworks)),
            Map.entry(Competency.class, () -> ValidParts.entities(Catalogue::getCompetencies)),
            Map.entry(Cluster.class, () -> ValidParts.entities(Catalogue::getClusters)),
            Map.entry(AgeGroup.class, () -> ValidParts.entities(Catalogue::getAgeGroups)),
            Map.entry(Course.class, () -> ValidParts.entities(Catalogue::getCourses)),
            Map.entry(Offering.class, () -> ValidParts.entities(Catalogue::getOfferings)),
            Map.entry(CatalogueHeader.class, ValidParts::headers),
            Map.entry(Catalogue.class, CatalogueArbitraries::valid));

    /** For jqwik. */
    public CatalogueArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return find(targetType).isPresent();
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return find(targetType)
                .<Set<Arbitrary<?>>>map(arbitrary -> Set.of(arbitrary.get()))
                .orElse(Set.of());
    }

    private static Optional<Supplier<Arbitrary<?>>> find(TypeUsage type) {
        Supplier<Arbitrary<?>> any = ANY.get(type.getRawType());
        return Optional.ofNullable(type.isAnnotated(Any.class) ? any : VALID.getOrDefault(type.getRawType(), any));
    }
}
