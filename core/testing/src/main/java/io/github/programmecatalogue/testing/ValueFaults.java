package io.github.programmecatalogue.testing;

import static io.github.programmecatalogue.testing.Injector.inAny;
import static io.github.programmecatalogue.testing.Injector.inNew;
import static io.github.programmecatalogue.testing.Injector.oneOf;
import static java.util.Map.entry;

import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.OfferingStatus;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.Place;
import io.github.programmecatalogue.value.Price;
import io.github.programmecatalogue.value.Workload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;

/** Breaks the rules about values other than texts and addresses. */
final class ValueFaults {

    static final Map<String, Injector> ALL = Map.ofEntries(
            entry("age_out_of_bounds", ages(draft -> AgeRange.of(draft.choose(0, 18), draft.choose(121, 1_000)))),
            entry(
                    "age_outside_childhood",
                    oneOf(
                            ages(draft -> AgeRange.of(draft.choose(0, 2), draft.choose(2, 4))),
                            ages(draft -> AgeRange.of(draft.choose(19, 60), draft.choose(60, 98))),
                            ages(draft -> AgeRange.atLeast(draft.choose(19, 60))))),
            entry(
                    "age_range_placeholder",
                    oneOf(
                            ages(draft -> AgeRange.of(0, 0)),
                            ages(draft -> AgeRange.of(draft.choose(0, 18), draft.choose(99, 120))))),
            entry(
                    "hours_not_positive",
                    oneOf(
                            workload("workload/hours", draft -> Workload.ofHours(0)),
                            workload("workload/hoursPerWeek", draft -> Workload.ofHoursPerWeek(0)))),
            entry(
                    "weeks_not_positive",
                    workload(
                            "workload/weeks",
                            draft -> Workload.ofHours(draft.choose(1, 40)).overWeeks(0))),
            entry("workload_inconsistent", workload("workload", ValueFaults::inconsistent)),
            entry("list_entry_duplicate", ListEntries::repeatAny),
            entry(
                    "proficiency_not_positive",
                    oneOf(
                            inNew(
                                    Draft::courses,
                                    "teaches/0/proficiency",
                                    (course, draft) -> course.addTeaches(level(draft))),
                            inNew(
                                    Draft::courses,
                                    "competenciesRequired/0/proficiency",
                                    (course, draft) -> course.addCompetenciesRequired(level(draft))))),
            entry(
                    "price_scale",
                    oneOf(
                            price("amount", draft -> draft.choose(Price.of("10.999", "RUB"), Price.of("0.5", "JPY"))),
                            price(
                                    "amountTo",
                                    draft -> Price.builder()
                                            .amount("10")
                                            .amountTo("12.3456")
                                            .currency("KWD")
                                            .build()))),
            entry(
                    "region_malformed",
                    place(
                            "region",
                            draft -> Place.builder().region(draft.choose("", "ru-spe", "XX", "RU-", "Russia")))),
            entry(
                    "coordinates_out_of_range",
                    oneOf(
                            place(
                                    "latitude",
                                    draft -> Place.builder()
                                            .latitude(draft.choose(90.5, -91.0, 305.9))
                                            .longitude(30)),
                            place(
                                    "longitude",
                                    draft -> Place.builder()
                                            .latitude(60)
                                            .longitude(draft.choose(180.5, -181.0, 599.5))))),
            entry(
                    "date_implausible",
                    oneOf(
                            draft -> draft.header()
                                    .change(header -> header.publishedOn(farOff(draft)))
                                    .at("publishedOn"),
                            inAny(
                                    Draft::courses,
                                    "validity/from",
                                    (course, draft) -> course.validity(DateRange.startingOn(longAgo(draft)))),
                            inAny(
                                    Draft::offerings,
                                    "enrolmentPeriod/from",
                                    (offering, draft) ->
                                            offering.enrolmentPeriod(DateRange.startingOn(longAgo(draft)))),
                            inNew(
                                    Draft::offerings,
                                    "period/to",
                                    (offering, draft) ->
                                            offering.period(DateRange.of(draft.today(), inFarFuture(draft)))))));

    private ValueFaults() {}

    /** Ages of what no other rule compares with anything: everybody's course, an initiative, and what was called off. */
    private static Injector ages(Function<Draft, AgeRange> ages) {
        return oneOf(
                inNew(Draft::courses, "ageRange", (course, draft) -> course.ageRange(ages.apply(draft))),
                inAny(Draft::initiatives, "ageRange", (initiative, draft) -> initiative.ageRange(ages.apply(draft))),
                inNew(
                        Draft::offerings,
                        "ageRange",
                        (offering, draft) ->
                                offering.status(OfferingStatus.CANCELLED).ageRange(ages.apply(draft))));
    }

    private static Injector workload(String path, Function<Draft, Workload> workload) {
        return inAny(Draft::courses, path, (course, draft) -> course.workload(workload.apply(draft)));
    }

    private static Workload inconsistent(Draft draft) {
        int weekly = draft.choose(1, 8);
        int weeks = draft.choose(1, 36);
        int hours = draft.choose(2 * weekly * weeks, 9 * weekly * weeks);
        return Workload.builder()
                .hours(BigDecimal.valueOf(hours))
                .hoursPerWeek(BigDecimal.valueOf(weekly))
                .weeks(weeks)
                .build();
    }

    private static CompetencyLevel level(Draft draft) {
        return CompetencyLevel.builder()
                .competency(draft.competencies().any().entity().getId())
                .proficiency(draft.choose(-2, 0))
                .build();
    }

    private static Injector price(String path, Function<Draft, Price> price) {
        return draft -> {
            var offering = draft.offerings().any();
            int before = offering.entity().getPrices().size();
            return offering.change(changed -> changed.addPrice(price.apply(draft)))
                    .at("prices/" + before + "/" + path);
        };
    }

    private static Injector place(String path, Function<Draft, Place.Builder> place) {
        return oneOf(
                inAny(
                        Draft::offerings,
                        "venue/" + path,
                        (offering, draft) -> offering.venue(place.apply(draft).build())),
                inAny(
                        Draft::providers,
                        "location/" + path,
                        (provider, draft) ->
                                provider.location(place.apply(draft).build())));
    }

    private static LocalDate longAgo(Draft draft) {
        return LocalDate.of(1989, 12, 31).minusDays(draft.choose(0, 5_000));
    }

    private static LocalDate inFarFuture(Draft draft) {
        return draft.today().plusYears(10).plusDays(draft.choose(1, 5_000));
    }

    private static LocalDate farOff(Draft draft) {
        return draft.choose(longAgo(draft), inFarFuture(draft));
    }
}
