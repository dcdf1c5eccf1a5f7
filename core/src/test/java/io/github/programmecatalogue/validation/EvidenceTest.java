package io.github.programmecatalogue.validation;

import static io.github.programmecatalogue.validation.Reported.catalogue;
import static io.github.programmecatalogue.validation.Reported.course;
import static io.github.programmecatalogue.validation.Reported.offering;
import static io.github.programmecatalogue.validation.Reported.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.Contact;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Place;
import io.github.programmecatalogue.value.Price;
import io.github.programmecatalogue.value.Session;
import io.github.programmecatalogue.value.Workload;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a message shows of the value that is at fault. */
class EvidenceTest {

    private static final LocalDate LONG_AGO = LocalDate.of(1970, 1, 1);
    private static final LocalDate FAR_AHEAD = LocalDate.of(2099, 12, 31);
    private static final LocalTime FOUR = LocalTime.of(16, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 0);

    static Stream<Arguments> faults() {
        return Stream.of(
                ofPlace("name/en text_blank", Place.builder().name(text(" ")), "\" \""),
                ofPlace(
                        "address/ru text_placeholder",
                        Place.builder().address(LocalizedText.of("en", "Quay 1", "ru", "нет")),
                        "\"нет\""),
                ofPlace("latitude coordinates_out_of_range", at(91.5, 0), "91.5"),
                ofPlace("longitude coordinates_out_of_range", at(0, -180.25), "-180.25"),
                ofPlace("region region_malformed", Place.builder().region("ZZ"), "\"ZZ\""),
                ofContact("phone text_blank", Contact.builder().phone(" "), "\" \""),
                ofContact("email email_malformed", Contact.builder().email("info"), "\"info\""),
                ofContact("url url_not_absolute", Contact.builder().url("www"), "\"www\""),
                ofWorkload("/hours hours_not_positive", Workload.builder().hours(BigDecimal.ZERO), "0"),
                ofWorkload(
                        "/hoursPerWeek hours_not_positive",
                        Workload.builder().hoursPerWeek(new BigDecimal("0.0")),
                        "0"),
                ofWorkload("/weeks weeks_not_positive", Workload.builder().weeks(0), "0"),
                ofWorkload(
                        " workload_inconsistent",
                        Workload.builder()
                                .hours(BigDecimal.valueOf(144))
                                .hoursPerWeek(BigDecimal.valueOf(2))
                                .weeks(36),
                        "hours 144, hoursPerWeek 2, weeks 36"),
                ofPrice("amount price_scale", price("1.001"), "1.001"),
                ofPrice("amountTo price_scale", price("1").amountTo("2.002"), "2.002"),
                ofPrice("label/en text_blank", price("1").label(text("")), "\"\""),
                ofCourse(
                        "validity/from date_implausible",
                        course("a").validity(DateRange.startingOn(LONG_AGO)),
                        "1970-01-01"),
                ofCourse(
                        "validity/to date_implausible",
                        course("a").validity(DateRange.endingOn(FAR_AHEAD)),
                        "2099-12-31"),
                ofCourse(
                        "teaches/0/proficiency proficiency_not_positive",
                        course("a").addTeaches("m", 0),
                        "0"));
    }

    static Stream<Arguments> duplicates() {
        return Stream.of(
                ofCourse("keywords/1 list_entry_duplicate", course("a").addKeywords("k", "k"), "\"k\""),
                ofCourse(
                        "clusters/1 list_entry_duplicate",
                        course("a").addCluster("c").addCluster("c"),
                        "c"),
                ofCourse(
                        "teaches/1 list_entry_duplicate",
                        course("a").addTeaches("m", 2).addTeaches("m", 2),
                        "m (2)"),
                ofCourse(
                        "teaches/1 list_entry_duplicate",
                        course("a").addTeaches("m").addTeaches("m"),
                        "m"),
                ofCourse(
                        "prerequisites/1 list_entry_duplicate",
                        course("a").addPrerequisites(Prerequisite.required("x", "y"), Prerequisite.required("x", "y")),
                        "x | y"),
                ofSessions(
                        "1 list_entry_duplicate", Session.weekly(DayOfWeek.MONDAY, FOUR, FIVE), "monday 16:00–17:00"),
                ofSessions(
                        "1 list_entry_duplicate",
                        Session.on(LocalDate.of(2026, 12, 5), FOUR, FIVE),
                        "2026-12-05 16:00–17:00"),
                ofSessions("1/date date_implausible", Session.on(LONG_AGO, FOUR, FIVE), "1970-01-01"));
    }

    @ParameterizedTest
    @MethodSource({"faults", "duplicates"})
    void endsWithTheValueAtFault(Catalogue catalogue, String pointerAndCode, String shown) {
        List<Finding> findings =
                CatalogueValidator.builder().clock(Reported.CLOCK).build().validate(catalogue).getFindings().stream()
                        .filter(finding -> pointerAndCode.equals(finding.getPointer() + " " + finding.getCode()))
                        .toList();

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).getMessage(Locale.ENGLISH)).endsWith(": " + shown);
        assertThat(findings.get(0).getMessage(Locale.forLanguageTag("ru"))).endsWith(": " + shown);
    }

    @Test
    void namesTheLimitThatHoldsForTheKindOfTheEntity() {
        LocalizedText endless = text("x".repeat(1001));
        Catalogue catalogue = catalogue()
                .addCompetency(Competency.builder().id("m").title(endless).build())
                .addCourse(course("a").title(endless).build())
                .build();

        assertThat(Reported.findings(catalogue, "title_too_long"))
                .extracting(finding -> finding.getEvidence().get("maxLength"))
                .containsExactly(1000, 200);
    }

    private static Arguments ofPlace(String where, Place.Builder location, String shown) {
        Provider provider = Provider.builder()
                .id("p")
                .title(text("P"))
                .location(location.build())
                .build();
        return arguments(
                Reported.bareCatalogue().addProvider(provider).build(), "/providers/0/location/" + where, shown);
    }

    private static Place.Builder at(double latitude, double longitude) {
        return Place.builder().latitude(latitude).longitude(longitude);
    }

    private static Arguments ofContact(String where, Contact.Builder contact, String shown) {
        Provider provider = Provider.builder()
                .id("p")
                .title(text("P"))
                .contact(contact.build())
                .build();
        return arguments(
                Reported.bareCatalogue().addProvider(provider).build(), "/providers/0/contact/" + where, shown);
    }

    private static Arguments ofWorkload(String where, Workload.Builder workload, String shown) {
        return ofCourse("workload" + where, course("a").workload(workload.build()), shown);
    }

    private static Arguments ofCourse(String where, Course.Builder course, String shown) {
        return arguments(catalogue().addCourse(course.build()).build(), "/courses/0/" + where, shown);
    }

    private static Price.Builder price(String amount) {
        return Price.builder().amount(amount).currency("EUR");
    }

    private static Arguments ofPrice(String where, Price.Builder price, String shown) {
        return ofOffering("prices/0/" + where, offering("o", "a").addPrices(price.build()), shown);
    }

    private static Arguments ofSessions(String where, Session session, String shown) {
        return ofOffering("sessions/" + where, offering("o", "a").addSessions(session, session), shown);
    }

    private static Arguments ofOffering(String where, Offering.Builder offering, String shown) {
        return arguments(catalogue().addOffering(offering.build()).build(), "/offerings/0/" + where, shown);
    }
}
