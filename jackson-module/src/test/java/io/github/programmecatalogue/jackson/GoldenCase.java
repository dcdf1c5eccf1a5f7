package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.model.AgeGroup;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyFramework;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Direction;
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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A value and the file that it is written as.
 *
 * @param file the name of the file, without its suffix
 * @param type the type to read
 * @param value the value
 */
record GoldenCase(String file, Class<?> type, Object value) {

    private static final LocalizedText TITLE = LocalizedText.of("en", "Title");

    static Stream<GoldenCase> all() {
        return Stream.concat(values(), entities());
    }

    private static Stream<GoldenCase> values() {
        return Stream.of(
                new GoldenCase("id", Id.class, Id.of("https://example.org/courses/7")),
                new GoldenCase("direction", Direction.class, Direction.SOCIAL_HUMANITARIAN),
                new GoldenCase("localized-text", LocalizedText.class, Examples.TEXT),
                new GoldenCase("localized-text-minimal", LocalizedText.class, LocalizedText.of("en-GB", "")),
                new GoldenCase("age-range", AgeRange.class, AgeRange.of(7, 10)),
                new GoldenCase("age-range-minimal", AgeRange.class, AgeRange.atLeast(0)),
                new GoldenCase("workload", Workload.class, Examples.WORKLOAD),
                new GoldenCase("workload-minimal", Workload.class, Workload.ofHours(72)),
                new GoldenCase("group-size", GroupSize.class, GroupSize.of(8, 12)),
                new GoldenCase("group-size-minimal", GroupSize.class, GroupSize.atLeast(8)),
                new GoldenCase("competency-level", CompetencyLevel.class, CompetencyLevel.of("digcomp-3.4", 3)),
                new GoldenCase("competency-level-minimal", CompetencyLevel.class, CompetencyLevel.of("digcomp-3.4")),
                new GoldenCase("prerequisite", Prerequisite.class, Prerequisite.recommended("a", "b")),
                new GoldenCase("prerequisite-minimal", Prerequisite.class, Prerequisite.required("a")),
                new GoldenCase("date-range", DateRange.class, Examples.YEAR),
                new GoldenCase("date-range-minimal", DateRange.class, DateRange.endingOn(LocalDate.of(2027, 5, 31))),
                new GoldenCase("price", Price.class, Examples.PRICE),
                new GoldenCase("price-minimal", Price.class, Price.of("0", "JPY")),
                new GoldenCase("session", Session.class, Examples.WEEKLY),
                new GoldenCase("session-on-a-date", Session.class, Examples.ONCE),
                new GoldenCase(
                        "session-minimal",
                        Session.class,
                        Session.weekly(DayOfWeek.SUNDAY, LocalTime.NOON, LocalTime.of(12, 45, 30))),
                new GoldenCase("place", Place.class, Examples.PLACE),
                new GoldenCase(
                        "place-minimal",
                        Place.class,
                        Place.builder().latitude(-0.00001).longitude(-120).build()),
                new GoldenCase("contact", Contact.class, Examples.CONTACT),
                new GoldenCase(
                        "contact-minimal",
                        Contact.class,
                        Contact.builder().phone("112").build()),
                new GoldenCase("extensions", Extensions.class, Examples.EXTENSIONS),
                new GoldenCase("extensions-minimal", Extensions.class, Extensions.empty()));
    }

    private static Stream<GoldenCase> entities() {
        return Stream.of(
                new GoldenCase("provider", Provider.class, Examples.PROVIDER),
                new GoldenCase(
                        "provider-minimal",
                        Provider.class,
                        Provider.builder().id("p").title(TITLE).build()),
                new GoldenCase("initiative", Initiative.class, Examples.INITIATIVE),
                new GoldenCase(
                        "initiative-minimal",
                        Initiative.class,
                        Initiative.builder().id("i").title(TITLE).build()),
                new GoldenCase("framework", CompetencyFramework.class, Examples.FRAMEWORK),
                new GoldenCase(
                        "framework-minimal",
                        CompetencyFramework.class,
                        CompetencyFramework.builder().id("f").title(TITLE).build()),
                new GoldenCase("competency", Competency.class, Examples.COMPETENCY),
                new GoldenCase(
                        "competency-minimal",
                        Competency.class,
                        Competency.builder().id("c").title(TITLE).build()),
                new GoldenCase("cluster", Cluster.class, Examples.CLUSTER),
                new GoldenCase(
                        "cluster-minimal",
                        Cluster.class,
                        Cluster.builder().id("k").title(TITLE).build()),
                new GoldenCase("age-group", AgeGroup.class, Examples.AGE_GROUP),
                new GoldenCase(
                        "age-group-minimal",
                        AgeGroup.class,
                        AgeGroup.builder()
                                .id("g")
                                .title(TITLE)
                                .ageRange(AgeRange.atMost(9))
                                .build()),
                new GoldenCase("course", Course.class, Examples.COURSE),
                new GoldenCase("course-minimal", Course.class, Examples.SMALL_COURSE),
                new GoldenCase("offering", Offering.class, Examples.OFFERING),
                new GoldenCase(
                        "offering-minimal",
                        Offering.class,
                        Offering.builder().id("o").course("cpp").build()),
                new GoldenCase("catalogue-header", CatalogueHeader.class, Examples.HEADER),
                new GoldenCase(
                        "catalogue-header-minimal",
                        CatalogueHeader.class,
                        CatalogueHeader.of(Examples.SMALL_CATALOGUE)),
                new GoldenCase("catalogue", Catalogue.class, Examples.CATALOGUE),
                new GoldenCase("catalogue-minimal", Catalogue.class, Examples.SMALL_CATALOGUE));
    }

    /** What the file says, without the line break at its end. */
    String json() {
        String name = "/golden/" + file + ".json";
        try (InputStream stream = Objects.requireNonNull(GoldenCase.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file;
    }
}
