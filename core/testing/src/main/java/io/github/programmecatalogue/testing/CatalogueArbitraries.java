package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.model.Catalogue;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Whole catalogues, of either flavour. */
public final class CatalogueArbitraries {

    private static final int MOST_COURSES = 12;
    private static final int MOST_OFFERINGS = 8;

    private CatalogueArbitraries() {}

    /**
     * Catalogues of anything that can be built: empty sections, dangling references, duplicates, cycles.
     *
     * @return catalogues with up to a handful of entities in each section
     */
    public static Arbitrary<Catalogue> any() {
        return Recipe.of(Catalogue::builder)
                .always(EntityArbitraries.headers(), Catalogue.Builder::from)
                .list(EntityArbitraries.providers(), Catalogue.Builder::providers)
                .list(EntityArbitraries.initiatives(), Catalogue.Builder::initiatives)
                .list(EntityArbitraries.frameworks(), Catalogue.Builder::frameworks)
                .list(EntityArbitraries.competencies(), Catalogue.Builder::competencies)
                .list(EntityArbitraries.clusters(), Catalogue.Builder::clusters)
                .list(EntityArbitraries.ageGroups(), Catalogue.Builder::ageGroups)
                .always(CourseArbitraries.courses().list().ofMaxSize(5), Catalogue.Builder::courses)
                .list(CourseArbitraries.offerings(), Catalogue.Builder::offerings)
                .build(Catalogue.Builder::build);
    }

    /**
     * Catalogues in which {@link io.github.programmecatalogue.validation.CatalogueValidator#standard} finds nothing
     * today, by the clock and in the time zone of this computer. So dates move from day to day, even if the seed stays.
     *
     * @return catalogues as {@link #valid(LocalDate)} has them
     */
    public static Arbitrary<Catalogue> valid() {
        return valid(today());
    }

    /** The day by which a standard validator judges. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /**
     * Catalogues of a school that did everything well: on a certain day, no rule finds an error in them, a warning, or
     * anything to note.
     *
     * @param today the day on which they are looked at; periods, validity and status agree with it
     * @return catalogues of 1 to 12 courses and up to 8 offerings, in English, Russian or both
     */
    public static Arbitrary<Catalogue> valid(LocalDate today) {
        return Combinators.combine(
                        Choices.numbers(40),
                        Choices.numbers(50).list().ofMinSize(1).ofMaxSize(MOST_COURSES),
                        Choices.numbers(30).list().ofMaxSize(MOST_OFFERINGS))
                .as((catalogue, courses, offerings) ->
                        new ValidCatalogue(today, new Choices(catalogue)).write(courses, offerings))
                .withoutEdgeCases();
    }
}
