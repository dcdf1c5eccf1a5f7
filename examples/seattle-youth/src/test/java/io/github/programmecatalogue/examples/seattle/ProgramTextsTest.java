package io.github.programmecatalogue.examples.seattle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramTextsTest {

    private static final String DATES = """
            49 | Varies                                  | leaves the dates open
             1 | August 19, 2025                         | leaves open what happens on that day
             1 | Ended in 2022                           | names no days
             1 | 2021 - March 2024                       | names no days
             1 | January 2024 - Ongoing                  | names no days
             1 | No longer in operation                  | names no days
             1 | June 23 - August 14                     | names no year
             1 | Open during school hours                | names no days
             1 | July 9 – August 26, 2025                | 2025-07-09/2025-08-26
             2 | September 12, 2025 to November 14, 2025 | 2025-09-12/2025-11-14
             1 | September 8, 2025 to October 20, 2025   | 2025-09-08/2025-10-20
             1 | Mid-June to Labor Day                   | names no days
             1 | June 16th to August 27th                | names no year
             1 | June 30th - August 22nd, 2025           | 2025-06-30/2025-08-22
             1 | June 16th - August 22nd, 2025           | 2025-06-16/2025-08-22
             1 | Fall, Winter, Spring                    | names no days
             1 | January - March                         | names no days
             1 | February 22, March 22, April 26, May 17, with a final in-person session in June or July | names no year
             1 | August 5 – August 28, 2025              | 2025-08-05/2025-08-28
            """;

    private static final String DAYS = """
            57 | Varies                     | leaves the days open
             1 | Saturdays                  | [SATURDAY]
             1 | Monday - Thursday          | [MONDAY, TUESDAY, WEDNESDAY, THURSDAY]
             2 | Fri                        | [FRIDAY]
             1 | Mon                        | [MONDAY]
             1 | Thu                        | [THURSDAY]
             1 | Mon, Sat                   | [MONDAY, SATURDAY]
             1 | Monday to Friday           | [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY]
             1 | Fridays, Saturdays, Sundays | [FRIDAY, SATURDAY, SUNDAY]
             1 | Fridays and Saturdays      | [FRIDAY, SATURDAY]
             1 | Every Tuesday and Thursday | [TUESDAY, THURSDAY]
            """;

    private static final String TIMES = """
            56 | Varies              | leaves the times open
             1 | 8 a.m. - 12 p.m.    | Span[start=08:00, end=12:00]
             1 | 1pm - 5pm           | Span[start=13:00, end=17:00]
             1 | 2 PM - 10 PM (English and Spanish), 4 PM - 7 PM (Vietnamese) | is not one start and one end, each with a.m. or p.m.
             1 | 8:00 PM - 10:00 PM  | Span[start=20:00, end=22:00]
             1 | 6:30 PM - 10:00 PM  | Span[start=18:30, end=22:00]
             1 | 9:15 AM - 11:15 AM  | Span[start=09:15, end=11:15]
             1 | 4:30 PM - 6:00 PM   | Span[start=16:30, end=18:00]
             1 | 12:30 AM - 1:30 AM  | Span[start=00:30, end=01:30]
             1 | 9:00am-3:00pm       | Span[start=09:00, end=15:00]
             1 | 7 PM - 12 AM        | Span[start=19:00, end=00:00]
             1 | 11:00 AM - 12:30 PM | Span[start=11:00, end=12:30]
             1 | 10am-3pm            | Span[start=10:00, end=15:00]
            """;

    private static final String COSTS = """
            42 | Contact organization | names no amount
            11 | Free                 | is free, at least for some; no price says so
             2 | Provides services regardless of ability to pay. Accepts WA Apple Health (Medicaid) for some services. Some private insurance is accepted. | names no amount
             1 | $95 initial cost and $10 per month in membership dues. Additional fees for special trips and events. Financial assistance is available. | is no bare amount: it may be earned, or one of several
             1 | Free with Library card | is free, at least for some; no price says so
             1 | $25.98/hr            | is no bare amount: it may be earned, or one of several
             1 | Varies               | names no amount
             1 | Free with Library card or Library Link number | is free, at least for some; no price says so
             1 | Free tuition for eligible students | is free, at least for some; no price says so
             1 | $20.76 per hour for internships; stipends of $325 for Learn & Earn participants | is no bare amount: it may be earned, or one of several
             1 | $600.00              | 600.00 USD
             1 | $825.00              | 825.00 USD
             1 | $45.00               | 45.00 USD
             2 | $90.00               | 90.00 USD
             1 | $600 stipend at the end of the program | is no bare amount: it may be earned, or one of several
            """;

    private static final String PLACES = """
            61 | Seattle, WA         | names a town, in which nobody finds the place
             1 | Renton, WA          | names a town, in which nobody finds the place
             1 | Tukwila, WA         | names a town, in which nobody finds the place
             1 | High Point Cmty Ctr | named High Point Cmty Ctr
             1 | Ballard Cmty Ctr    | named Ballard Cmty Ctr
             1 | Bitter Lake Cmty Ctr | named Bitter Lake Cmty Ctr
             1 | 2101 South Jackson Street, Washington Middle School, Seattle, WA 98144 | at 2101 South Jackson Street, Washington Middle School, Seattle, WA 98144
             1 | Seattle Municipal Tower – 700 5th Ave, Seattle, WA 98104 | at Seattle Municipal Tower – 700 5th Ave, Seattle, WA 98104
            """;

    @Test
    void readsEveryTextOfTheFile() {
        assertThat(Outcome.ofEach(YouthProgram::dates, DateText::read)).isEqualTo(Outcome.table(DATES));
        assertThat(Outcome.ofEach(YouthProgram::day, DayText::read)).isEqualTo(Outcome.table(DAYS));
        assertThat(Outcome.ofEach(YouthProgram::times, TimeText::read)).isEqualTo(Outcome.table(TIMES));
        assertThat(Outcome.ofEach(YouthProgram::cost, ProgramTextsTest::price)).isEqualTo(Outcome.table(COSTS));
        assertThat(Outcome.ofEach(YouthProgram::location, ProgramTextsTest::place))
                .isEqualTo(Outcome.table(PLACES));
    }

    private static Reading<String> price(String text) {
        return shown(CostText.read(text), price -> price.getAmount() + " " + price.getCurrency());
    }

    private static Reading<String> place(String text) {
        return shown(
                PlaceText.read(text),
                place -> place.getName()
                        .map(name -> "named " + name.get(Locale.ENGLISH))
                        .orElseGet(
                                () -> "at " + place.getAddress().orElseThrow().get(Locale.ENGLISH)));
    }

    private static <T> Reading<String> shown(Reading<T> reading, Function<T, String> words) {
        return new Reading<>(reading.value().map(words), reading.unread(), reading.reason());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            February 30, 2025             | leaves open what happens on that day
            June 3 - June 31, 2025        | is no day of the calendar
            Juno 3 - July 4, 2025         | is no day of the calendar
            August 22 - June 30, 2025     | Date range must not end before it starts: 2025-08-22/2025-06-30
            November 5 - January 28, 2026 | Date range must not end before it starts: 2026-11-05/2026-01-28
            """)
    void refusesDaysThatAreNone(String text, String reason) {
        assertThat(DateText.read(text)).isEqualTo(Reading.refused(text, reason));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fri - Mon      | [FRIDAY, SATURDAY, SUNDAY, MONDAY]
            tues & thurs   | [TUESDAY, THURSDAY]
            Mon, Monday    | [MONDAY]
            Mon, Tue, and Wed | [MONDAY, TUESDAY, WEDNESDAY]
            T              | is no list of days of the week
            Mon, holidays  | is no list of days of the week
            Mon - Varies   | is no list of days of the week
            """)
    void readsListsAndSpansOfDays(String text, String result) {
        assertThat(DayText.read(text)
                        .value()
                        .map(List::toString)
                        .orElse(DayText.read(text).reason()))
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"1-3pm", "11-1pm", "9:00-11:00", "13pm - 2pm", "0 am - 1 am", "9:60am-10am", "after 3pm"})
    void refusesTimesThatLeaveADoubt(String text) {
        assertThat(TimeText.read(text))
                .isEqualTo(Reading.refused(text, "is not one start and one end, each with a.m. or p.m."));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            No longer in operation, true
            Ended in 2022,          true
            2021 - March 2024,      false
            January 2024 - Ongoing, false
            Varies,                 false
            """)
    void knowsWhatIsOver(String dates, boolean over) {
        assertThat(DateText.saysItIsOver(dates)).isEqualTo(over);
    }

    @Property
    void readsOrRefusesAnyTextAndLosesNone(@ForAll String text) {
        assertThat(List.of(
                        DateText.read(text),
                        DayText.read(text),
                        TimeText.read(text),
                        CostText.read(text),
                        PlaceText.read(text)))
                .allSatisfy(reading ->
                        assertThat(reading.unread()).isEqualTo(reading.value().isPresent() ? "" : text));
    }
}
