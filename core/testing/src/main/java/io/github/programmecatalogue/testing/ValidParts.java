package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Contact;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Place;
import io.github.programmecatalogue.value.Price;
import io.github.programmecatalogue.value.Session;
import io.github.programmecatalogue.value.Workload;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Valid entities and values: those that valid catalogues hold. What they refer to need not be at hand. */
final class ValidParts {

    private ValidParts() {}

    static <T> Arbitrary<T> entities(Function<Catalogue, List<T>> section) {
        return parts(catalogue -> section.apply(catalogue).stream());
    }

    static Arbitrary<CatalogueHeader> headers() {
        return parts(catalogue -> Stream.of(CatalogueHeader.of(catalogue)));
    }

    static Arbitrary<LocalizedText> localizedTexts() {
        return parts(catalogue -> catalogue.getCourses().stream()
                .flatMap(course -> Stream.of(
                                Stream.of(course.getTitle()),
                                course.getSummary().stream(),
                                course.getDescription().stream())
                        .flatMap(Function.identity())));
    }

    static Arbitrary<AgeRange> ageRanges() {
        return ofCourses(course -> course.getAgeRange().stream());
    }

    static Arbitrary<Workload> workloads() {
        return ofCourses(course -> course.getWorkload().stream());
    }

    static Arbitrary<Prerequisite> prerequisites() {
        return ofCourses(course -> course.getPrerequisites().stream());
    }

    static Arbitrary<CompetencyLevel> competencyLevels() {
        return ofCourses(course -> course.getTeaches().stream());
    }

    static Arbitrary<DateRange> dateRanges() {
        return ofOfferings(offering -> offering.getPeriod().stream());
    }

    static Arbitrary<Session> sessions() {
        return ofOfferings(offering -> offering.getSessions().stream());
    }

    static Arbitrary<Place> places() {
        return ofOfferings(offering -> offering.getVenue().stream());
    }

    static Arbitrary<Price> prices() {
        return ofOfferings(offering -> offering.getPrices().stream());
    }

    static Arbitrary<Contact> contacts() {
        return ofOfferings(offering -> offering.getContact().stream());
    }

    private static <T> Arbitrary<T> ofCourses(Function<Course, Stream<T>> values) {
        return parts(catalogue -> catalogue.getCourses().stream().flatMap(values));
    }

    private static <T> Arbitrary<T> ofOfferings(Function<Offering, Stream<T>> values) {
        return parts(catalogue -> catalogue.getOfferings().stream().flatMap(values));
    }

    /** One of the parts of a kind, out of a catalogue that has any. */
    private static <T> Arbitrary<T> parts(Function<Catalogue, Stream<T>> parts) {
        return Combinators.combine(
                        CatalogueArbitraries.valid()
                                .map(catalogue -> parts.apply(catalogue).toList())
                                .filter(found -> !found.isEmpty()),
                        Choices.numbers(1))
                .as((found, numbers) -> new Choices(numbers).of(found))
                .withoutEdgeCases();
    }
}
