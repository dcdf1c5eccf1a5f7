package io.github.programmecatalogue.validation;

import static io.github.programmecatalogue.validation.Examples.findings;
import static io.github.programmecatalogue.validation.Examples.lines;
import static io.github.programmecatalogue.validation.Examples.offering;
import static io.github.programmecatalogue.validation.Examples.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.EnrolmentStatus;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.OfferingStatus;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.GroupSize;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OfferingRulesTest {

    private static final Offering BARE =
            Offering.builder().id("o").course("robotics").build();

    @Test
    void asksAnOfferingWhenItRuns() {
        List<Finding> findings = findings(
                "period_missing",
                Offering.builder()
                        .from(BARE)
                        .addSession(Examples.weekly("monday", "16:00", "17:00"))
                        .build());

        assertThat(lines(findings))
                .containsExactly("/offerings/0/period An offering should say when it runs: "
                        + "by a period or by the dates of its sessions");
        assertThat(findings("period_missing", BARE)).hasSize(1);
    }

    static Stream<Offering> dated() {
        return Stream.of(
                offering().build(),
                Offering.builder()
                        .from(BARE)
                        .period(DateRange.parse("2026-09-01/.."))
                        .build(),
                Offering.builder()
                        .from(BARE)
                        .addSession(on("2026-12-05", "10:00", "12:00"))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("dated")
    void acceptsAPeriodOrDatesOfSessions(Offering offering) {
        assertThat(findings("period_missing", offering)).isEmpty();
    }

    @Test
    void findsEnrolmentThatOpensAfterTheEnd() {
        Offering offering = offering()
                .enrolmentPeriod(DateRange.parse("2027-06-01/2027-08-31"))
                .build();
        List<Finding> findings = findings("enrolment_after_end", offering);

        assertThat(lines(findings))
                .containsExactly(
                        "/offerings/0/enrolmentPeriod/from "
                                + "Enrolment must not open after the offering has ended: 2027-06-01 (the last day is 2027-05-31)");
        assertThat(findings.get(0).getSeverity()).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01/2027-05-31, 2026-08-01/2026-08-31",
        "2026-09-01/2027-05-31, 2027-05-31/2027-08-31",
        "2026-09-01/2027-05-31, ../2027-08-31",
        "2026-09-01/..,         2030-01-01/.."
    })
    void acceptsEnrolmentThatOpensBeforeTheEnd(String period, String enrolment) {
        Offering offering = Offering.builder()
                .from(BARE)
                .period(DateRange.parse(period))
                .enrolmentPeriod(DateRange.parse(enrolment))
                .build();

        assertThat(findings("enrolment_after_end", offering)).isEmpty();
    }

    @Test
    void findsMorePlacesThanTheGroupHas() {
        Offering offering =
                offering().capacity(GroupSize.atMost(12)).placesAvailable(13).build();
        List<Finding> findings = findings("places_exceed_capacity", offering);

        assertThat(lines(findings))
                .containsExactly("/offerings/0/placesAvailable "
                        + "The places available must not exceed the capacity: 13 (at most 12)");
        assertThat(findings.get(0).getSeverity()).isEqualTo(Severity.ERROR);
    }

    static Stream<Offering> roomy() {
        return Stream.of(
                offering().capacity(GroupSize.of(8, 12)).placesAvailable(12).build(),
                offering().capacity(GroupSize.of(8, 12)).placesAvailable(0).build(),
                offering().capacity(GroupSize.atLeast(8)).placesAvailable(100).build(),
                offering().capacity(GroupSize.of(8, 12)).build(),
                offering().placesAvailable(13).build());
    }

    @ParameterizedTest
    @MethodSource("roomy")
    void acceptsAsManyPlacesAsTheGroupHas(Offering offering) {
        assertThat(findings("places_exceed_capacity", offering)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PLANNED, planned", "RUNNING, running"})
    void findsAnOfferingThatIsOver(OfferingStatus status, String written) {
        Offering offering = offering()
                .status(status)
                .period(DateRange.parse("2026-09-01/2026-11-22"))
                .build();

        assertThat(lines(findings("offering_status_stale", offering)))
                .containsExactly(
                        "/offerings/0/status An offering should not remain planned or running once its period has ended: "
                                + written + " (ended 2026-11-22)");
    }

    @ParameterizedTest
    @CsvSource({
        "RUNNING,   2026-09-01/2026-11-23",
        "RUNNING,   2026-09-01/..",
        "PLANNED,   2027-09-01/2028-05-31",
        "COMPLETED, 2026-09-01/2026-11-22",
        "CANCELLED, 2026-09-01/2026-11-22"
    })
    void acceptsAStatusThatThePeriodAllows(OfferingStatus status, String period) {
        Offering offering =
                offering().status(status).period(DateRange.parse(period)).build();

        assertThat(findings("offering_status_stale", offering)).isEmpty();
    }

    @Test
    void findsEnrolmentThatIsOpenNoMore() {
        Offering offering = offering()
                .enrolmentStatus(EnrolmentStatus.OPEN)
                .enrolmentPeriod(DateRange.parse("../2026-11-22"))
                .build();
        List<Finding> findings = findings("enrolment_status_stale", offering);

        assertThat(lines(findings))
                .containsExactly("/offerings/0/enrolmentStatus "
                        + "Enrolment should not remain open once its period has ended: open (ended 2026-11-22)");
        assertThat(findings.get(0).getMessage(Locale.forLanguageTag("ru"))).endsWith(": open (закончился 2026-11-22)");
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN,         2026-09-01/2026-11-23",
        "OPEN,         2026-09-01/..",
        "CLOSED,       2026-09-01/2026-11-22",
        "WAITING_LIST, 2026-09-01/2026-11-22",
        "UPCOMING,     2027-08-01/2027-08-31"
    })
    void acceptsEnrolmentThatItsPeriodAllows(EnrolmentStatus status, String period) {
        Offering offering = offering()
                .enrolmentStatus(status)
                .enrolmentPeriod(DateRange.parse(period))
                .build();

        assertThat(findings("enrolment_status_stale", offering)).isEmpty();
    }

    @Test
    void acceptsOpenEnrolmentWithoutAPeriod() {
        assertThat(findings(
                        "enrolment_status_stale",
                        offering().enrolmentStatus(EnrolmentStatus.OPEN).build()))
                .isEmpty();
    }
}
