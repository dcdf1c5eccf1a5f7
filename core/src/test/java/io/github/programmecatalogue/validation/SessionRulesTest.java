package io.github.programmecatalogue.validation;

import static io.github.programmecatalogue.validation.Examples.VALIDATOR;
import static io.github.programmecatalogue.validation.Examples.catalogue;
import static io.github.programmecatalogue.validation.Examples.course;
import static io.github.programmecatalogue.validation.Examples.everyWeeks;
import static io.github.programmecatalogue.validation.Examples.findings;
import static io.github.programmecatalogue.validation.Examples.lines;
import static io.github.programmecatalogue.validation.Examples.offering;
import static io.github.programmecatalogue.validation.Examples.on;
import static io.github.programmecatalogue.validation.Examples.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.Session;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionRulesTest {

    private static Offering with(Session... sessions) {
        return offering().sessions(List.of(sessions)).build();
    }

    @Test
    void findsASessionThatEndsBeforeItStarts() {
        Offering offering = with(weekly("monday", "16:00", "17:30"), weekly("friday", "17:30", "16:00"));
        List<Finding> findings = findings("session_inverted", offering);

        assertThat(lines(findings))
                .containsExactly("/offerings/0/sessions/1/end A session should not end before it starts: 17:30–16:00");
        assertThat(findings.get(0).getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void reportsAnInvertedSessionOnce() {
        Offering offering = with(weekly("monday", "23:00", "01:00"), weekly("monday", "23:30", "23:59"));

        assertThat(VALIDATOR.validate(catalogue(course().build(), offering)).getCounts())
                .containsKeys("session_inverted")
                .doesNotContainKeys("session_overlap");
        assertThat(findings("session_at_night", offering))
                .extracting(Finding::getPointer)
                .containsExactly("/offerings/0/sessions/1/end");
    }

    @ParameterizedTest
    @CsvSource({"16:00, 17:30", "16:00, 00:00", "00:00, 00:00", "16:00, 16:00"})
    void acceptsASessionUntilMidnightOrWithoutLength(String start, String end) {
        assertThat(findings("session_inverted", with(weekly("monday", start, end))))
                .isEmpty();
    }

    static Stream<Arguments> outside() {
        return Stream.of(
                Arguments.of(
                        "2026-09-01/2027-05-31",
                        on("2026-08-31", "16:00", "17:00"),
                        "/date A session should take place within the period of its offering: "
                                + "2026-08-31 (period 2026-09-01/2027-05-31)"),
                Arguments.of(
                        "../2027-05-31",
                        on("2027-06-01", "16:00", "17:00"),
                        "/date A session should take place within the period of its offering: "
                                + "2027-06-01 (period ../2027-05-31)"),
                Arguments.of(
                        "2026-11-23/2026-11-27",
                        weekly("saturday", "16:00", "17:00"),
                        "/day A session should take place within the period of its offering: "
                                + "saturday (period 2026-11-23/2026-11-27)"));
    }

    @ParameterizedTest
    @MethodSource("outside")
    void findsASessionOutsideThePeriod(String period, Session session, String line) {
        Offering offering = offering()
                .period(DateRange.parse(period))
                .sessions(List.of(session))
                .build();

        assertThat(lines(findings("session_outside_period", offering)))
                .containsExactly("/offerings/0/sessions/0" + line);
    }

    static Stream<Arguments> inside() {
        return Stream.of(
                Arguments.of("2026-09-01/2027-05-31", on("2026-09-01", "16:00", "17:00")),
                Arguments.of("2026-09-01/2027-05-31", on("2027-05-31", "16:00", "17:00")),
                Arguments.of("2026-09-01/..", on("2030-01-01", "16:00", "17:00")),
                Arguments.of("2026-11-23/2026-11-28", weekly("saturday", "16:00", "17:00")),
                Arguments.of("2026-11-27/2026-11-30", weekly("monday", "16:00", "17:00")),
                Arguments.of("2026-11-27/..", weekly("monday", "16:00", "17:00")),
                Arguments.of("../2026-11-27", weekly("monday", "16:00", "17:00")),
                Arguments.of("+999999999-12-30/+999999999-12-31", weekly("friday", "16:00", "17:00")));
    }

    @ParameterizedTest
    @MethodSource("inside")
    void acceptsASessionWithinThePeriod(String period, Session session) {
        Offering offering = offering()
                .period(DateRange.parse(period))
                .sessions(List.of(session))
                .build();

        assertThat(findings("session_outside_period", offering)).isEmpty();
        assertThat(findings("rule_failed", offering)).isEmpty();
    }

    @Test
    void acceptsSessionsOfAnOfferingWithoutPeriod() {
        Offering offering = Offering.builder()
                .id("o")
                .course("robotics")
                .addSession(on("2026-12-05", "16:00", "17:00"))
                .build();

        assertThat(findings("session_outside_period", offering)).isEmpty();
    }

    static Stream<Arguments> overlapping() {
        return Stream.of(
                Arguments.of(1, weekly("monday", "16:00", "17:30"), weekly("monday", "17:00", "18:00")),
                Arguments.of(0, weekly("monday", "17:00", "18:00"), weekly("monday", "16:00", "17:30")),
                Arguments.of(1, weekly("monday", "16:00", "17:30"), weekly("monday", "16:00", "17:00")),
                Arguments.of(1, weekly("monday", "16:00", "00:00"), weekly("monday", "23:00", "23:30")),
                Arguments.of(1, weekly("monday", "16:00", "17:30"), everyWeeks(2, "monday", "17:00", "18:00")),
                Arguments.of(0, everyWeeks(3, "monday", "17:00", "18:00"), weekly("monday", "16:00", "17:30")),
                Arguments.of(1, on("2026-12-05", "10:00", "12:00"), on("2026-12-05", "11:00", "13:00")));
    }

    @ParameterizedTest
    @MethodSource("overlapping")
    void findsTheSessionThatStartsWhileAnotherLasts(int reported, Session one, Session other) {
        assertThat(findings("session_overlap", with(one, other)))
                .extracting(Finding::getPointer)
                .containsExactly("/offerings/0/sessions/" + reported);
    }

    @Test
    void namesTheSessionThatStillLasts() {
        Offering offering = with(weekly("monday", "16:00", "17:30"), weekly("monday", "17:00", "18:00"));

        assertThat(lines(findings("session_overlap", offering)))
                .containsExactly("/offerings/0/sessions/1 Sessions of one offering should not overlap: "
                        + "17:00, while /offerings/0/sessions/0 lasts until 17:30");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void namesTheFirstOfThoseThatLastEquallyLong(int everyWeeks) {
        Offering offering = with(
                weekly("monday", "16:00", "18:00"),
                weekly("monday", "16:30", "18:00"),
                everyWeeks(everyWeeks, "monday", "17:00", "18:00"));

        assertThat(findings("session_overlap", offering))
                .extracting(finding -> finding.getEvidence().get("other"))
                .containsExactly("/offerings/0/sessions/0", "/offerings/0/sessions/0");
    }

    static Stream<Arguments> apart() {
        return Stream.of(
                Arguments.of(weekly("monday", "16:00", "17:00"), weekly("monday", "17:00", "18:00")),
                Arguments.of(weekly("monday", "16:00", "17:30"), weekly("friday", "16:00", "17:30")),
                Arguments.of(everyWeeks(2, "monday", "16:00", "17:00"), everyWeeks(2, "monday", "16:30", "17:30")),
                Arguments.of(everyWeeks(2, "monday", "16:00", "17:00"), everyWeeks(3, "monday", "16:30", "17:30")),
                Arguments.of(on("2026-12-05", "10:00", "12:00"), on("2026-12-06", "10:00", "12:00")),
                Arguments.of(weekly("saturday", "10:00", "12:00"), on("2026-12-05", "10:00", "12:00")),
                Arguments.of(weekly("monday", "16:00", "18:00"), weekly("monday", "17:00", "17:00")));
    }

    @ParameterizedTest
    @MethodSource("apart")
    void acceptsSessionsThatMayNeverMeet(Session one, Session other) {
        assertThat(findings("session_overlap", with(one, other))).isEmpty();
        assertThat(findings("session_overlap", with(other, one))).isEmpty();
    }

    @Test
    void leavesTheSameSessionTwiceToTheRuleOfDuplicates() {
        Offering offering = with(weekly("monday", "16:00", "17:00"), weekly("monday", "16:00", "17:00"));

        assertThat(findings("list_entry_duplicate", offering)).hasSize(1);
        assertThat(findings("session_overlap", offering)).isEmpty();
    }

    @Test
    void remembersTheWeeklySessionBehindALongerOneThatSkipsWeeks() {
        Offering offering = with(
                weekly("monday", "16:00", "17:30"),
                everyWeeks(2, "monday", "15:00", "18:00"),
                everyWeeks(2, "monday", "17:00", "17:15"));

        assertThat(findings("session_overlap", offering))
                .extracting(Finding::getPointer)
                .containsExactly("/offerings/0/sessions/0", "/offerings/0/sessions/2");
    }

    @Test
    @Tag("slow")
    void handlesAnOfferingOf100000Sessions() {
        LocalDate first = LocalDate.of(2026, 9, 1);
        LocalTime start = LocalTime.of(9, 0);
        Session[] sessions = IntStream.range(0, 100_000)
                .mapToObj(i -> Session.on(first.plusDays(i % 100), start.plusSeconds(i / 100), LocalTime.of(18, 0)))
                .toArray(Session[]::new);

        assertThat(VALIDATOR
                        .validate(catalogue(course().build(), with(sessions)))
                        .count("session_overlap"))
                .isEqualTo(100_000 - 100);
    }
}
