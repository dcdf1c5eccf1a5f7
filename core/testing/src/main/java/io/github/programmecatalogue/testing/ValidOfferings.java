package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.DeliveryMode;
import io.github.programmecatalogue.model.EnrolmentStatus;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.OfferingStatus;
import io.github.programmecatalogue.value.Contact;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.GroupSize;
import io.github.programmecatalogue.value.Place;
import io.github.programmecatalogue.value.Price;
import io.github.programmecatalogue.value.Session;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/** Writes offerings of published courses so that no rule has anything to say of them on a certain day. */
final class ValidOfferings {

    private final LocalDate today;
    private final Vocabulary vocabulary;

    ValidOfferings(LocalDate today, Vocabulary vocabulary) {
        this.today = today;
        this.vocabulary = vocabulary;
    }

    Offering write(int number, List<Course> courses, Choices choices) {
        Course course = choices.of(courses);
        DateRange period = period(choices);
        Offering.Builder offering = Offering.builder()
                .id("offering-" + number)
                .course(course.getId())
                .ageRange(choices.perhaps(
                        () -> ValidCourses.ages(choices, course.getAgeRange().orElseThrow())))
                .period(period)
                .status(status(period, choices))
                .sessions(choices.onceIn(3) ? dated(period, choices) : weekly(choices))
                .timeZone(choices.perhaps(() -> "Europe/Moscow"))
                .deliveryMode(choices.perhaps(() -> choices.of(DeliveryMode.class)))
                .venue(venue(choices))
                .contact(choices.perhaps(() -> contact(choices)))
                .url(choices.perhaps(() -> "https://example.org/offerings/" + number));
        if (choices.onceIn(2)) {
            int most = choices.between(8, 15);
            offering.capacity(GroupSize.of(1, most)).placesAvailable(choices.between(0, most));
        }
        if (choices.onceIn(2)) {
            enrol(offering, period, choices);
        }
        if (choices.onceIn(2)) {
            offering.addPrice(Price.builder()
                    .amount(choices.of(List.of("4500", "305.50")))
                    .currency(choices.of(List.of("RUB", "USD")))
                    .per(choices.of(Price.Per.class))
                    .label(choices.perhaps(() -> vocabulary.text("Early booking", "Раннее бронирование")))
                    .build());
        }
        return offering.build();
    }

    /** Over, under way, or to come; never shorter than four weeks, so that every day of the week comes in it. */
    private DateRange period(Choices choices) {
        int weeks = choices.between(4, 30);
        LocalDate from = switch (choices.between(0, 2)) {
            case 0 -> today.plusDays(choices.between(1, 100));
            case 1 -> today.minusDays(choices.between(0, 7 * weeks));
            default -> today.minusDays(choices.between(7 * weeks + 1, 7 * weeks + 100));
        };
        return DateRange.of(from, from.plusWeeks(weeks));
    }

    private OfferingStatus status(DateRange period, Choices choices) {
        if (choices.onceIn(6)) {
            return OfferingStatus.CANCELLED;
        }
        if (period.endsBefore(today)) {
            return OfferingStatus.COMPLETED;
        }
        return period.startsAfter(today) ? OfferingStatus.PLANNED : OfferingStatus.RUNNING;
    }

    private void enrol(Offering.Builder offering, DateRange period, Choices choices) {
        LocalDate start = period.getFrom().orElseThrow();
        DateRange enrolment =
                DateRange.of(start.minusDays(choices.between(1, 60)), start.plusDays(choices.between(0, 14)));
        offering.enrolmentPeriod(enrolment);
        if (enrolment.contains(today)) {
            offering.enrolmentStatus(
                    choices.of(List.of(EnrolmentStatus.OPEN, EnrolmentStatus.WAITING_LIST, EnrolmentStatus.CLOSED)));
        } else {
            offering.enrolmentStatus(enrolment.endsBefore(today) ? EnrolmentStatus.CLOSED : EnrolmentStatus.UPCOMING);
        }
    }

    private static List<Session> weekly(Choices choices) {
        int first = choices.between(1, 5);
        return IntStream.rangeClosed(first, Math.min(first + choices.between(0, 2), 7))
                .mapToObj(day -> session(choices)
                        .day(DayOfWeek.of(day))
                        .everyWeeks(choices.between(1, 2))
                        .build())
                .toList();
    }

    private static List<Session> dated(DateRange period, Choices choices) {
        LocalDate first = period.getFrom().orElseThrow();
        return IntStream.rangeClosed(0, choices.between(0, 3))
                .mapToObj(i -> session(choices).date(first.plusDays(9L * i)).build())
                .toList();
    }

    private static Session.Builder session(Choices choices) {
        LocalTime start = LocalTime.of(choices.between(9, 18), choices.of(List.of(0, 30)));
        return Session.builder().start(start).end(start.plusMinutes(choices.of(List.of(45, 90))));
    }

    private Place venue(Choices choices) {
        int room = choices.between(1, 30);
        Place.Builder venue = Place.builder().name(vocabulary.text("Room " + room, "Кабинет " + room));
        if (choices.onceIn(2)) {
            venue.address(vocabulary.text("Example Street, " + room, "Примерная улица, " + room));
        }
        if (choices.onceIn(2)) {
            venue.latitude(59.9 + choices.between(0, 9) / 100.0).longitude(30.2 + choices.between(0, 9) / 100.0);
        }
        return venue.region(choices.of(List.of("RU-SPE", "RU-LEN", "US-WA"))).build();
    }

    private static Contact contact(Choices choices) {
        Contact.Builder contact = Contact.builder().email("office@example.org");
        return contact.phone(choices.perhaps(() -> "+7 812 000-00-" + choices.between(10, 99)))
                .url(choices.perhaps(() -> "https://example.org/contact"))
                .build();
    }
}
