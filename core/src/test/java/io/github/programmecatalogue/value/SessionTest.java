package io.github.programmecatalogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {

    private static final LocalTime FOUR = LocalTime.of(16, 0);
    private static final LocalTime HALF_PAST_FIVE = LocalTime.of(17, 30);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 10, 3);

    @Test
    void meetsEveryWeek() {
        Session session = Session.weekly(DayOfWeek.MONDAY, FOUR, HALF_PAST_FIVE);

        assertThat(session.getDay()).contains(DayOfWeek.MONDAY);
        assertThat(session.getDate()).isEmpty();
        assertThat(session.getStart()).isEqualTo(FOUR);
        assertThat(session.getEnd()).isEqualTo(HALF_PAST_FIVE);
        assertThat(session.getEveryWeeks()).isEqualTo(1);
        assertThat(session).hasToString("Session{day=MONDAY, start=16:00, end=17:30, everyWeeks=1}");
    }

    @Test
    void meetsOnce() {
        Session session = Session.on(SATURDAY, FOUR, LocalTime.MIDNIGHT);

        assertThat(session.getDay()).isEmpty();
        assertThat(session.getDate()).contains(SATURDAY);
        assertThat(session.getEnd()).isEqualTo(LocalTime.MIDNIGHT);
    }

    @Test
    void meetsEveryOtherWeek() {
        Session session = weekly().everyWeeks(2).build();

        assertThat(session.getEveryWeeks()).isEqualTo(2);
        assertThat(session).isNotEqualTo(weekly().build());
    }

    @Test
    void mayEndBeforeItStarts() {
        assertThat(Session.weekly(DayOfWeek.MONDAY, HALF_PAST_FIVE, FOUR).getEnd())
                .as("a rule reports it")
                .isEqualTo(FOUR);
    }

    @ParameterizedTest
    @CsvSource({
        "16:00, 17:30, false, 63000",
        "16:00, 16:00, false, 57600",
        "17:30, 16:00, true,  57600",
        "16:00, 00:00, false, 86400",
        "00:00, 00:00, false, 86400"
    })
    void endsAtMidnightAtTheEndOfTheDay(LocalTime start, LocalTime end, boolean inverted, int second) {
        Session session = Session.weekly(DayOfWeek.MONDAY, start, end);

        assertThat(session.endsBeforeItStarts()).isEqualTo(inverted);
        assertThat(session.endSecond()).isEqualTo(second);
    }

    @Test
    void refusesBothDayAndDateOrNeither() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weekly().date(SATURDAY).build())
                .withMessage("A session must have either a day of the week or a date, not both");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Session.builder().start(FOUR).end(HALF_PAST_FIVE).build())
                .withMessage("A session must have either a day of the week or a date");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void refusesToRepeatInLessThanAWeek(int everyWeeks) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weekly().everyWeeks(everyWeeks).build())
                .withMessage("A session must repeat in one week or more: " + everyWeeks);
    }

    @Test
    void refusesToRepeatADate() {
        Session.Builder dated = Session.builder().from(Session.on(SATURDAY, FOUR, HALF_PAST_FIVE));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> dated.everyWeeks(2).build())
                .withMessage("A session on a date must not repeat: every 2 weeks");
    }

    @Test
    void namesWhatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Session.builder().day(DayOfWeek.MONDAY).build())
                .withMessage("Cannot build Session, some of required attributes are not set [start, end]");
    }

    @Test
    void equalsByItsParts() {
        assertThat(weekly().build()).isEqualTo(weekly().build()).hasSameHashCodeAs(weekly().build());
        assertThat(weekly().build())
                .isNotEqualTo(weekly().day(DayOfWeek.TUESDAY).build());
    }

    private static Session.Builder weekly() {
        return Session.builder().day(DayOfWeek.MONDAY).start(FOUR).end(HALF_PAST_FIVE);
    }
}
