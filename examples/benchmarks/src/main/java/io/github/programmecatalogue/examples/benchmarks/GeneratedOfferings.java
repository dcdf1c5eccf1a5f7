package io.github.programmecatalogue.examples.benchmarks;

import io.github.programmecatalogue.model.EnrolmentStatus;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.GroupSize;
import io.github.programmecatalogue.value.Price;
import io.github.programmecatalogue.value.Session;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;

/** The offerings of a generated catalogue: every tenth course runs in the school year 2026/27. */
final class GeneratedOfferings {

    private static final DateRange SCHOOL_YEAR = DateRange.of(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 5, 31));

    private final Random random;

    GeneratedOfferings(Random random) {
        this.random = random;
    }

    Offering get(int index) {
        LocalTime start = LocalTime.of(14 + random.nextInt(4), 30);
        return Offering.builder()
                .id(Names.offering(index))
                .course(Names.course(10 * index))
                .period(SCHOOL_YEAR)
                .addSession(Session.weekly(DayOfWeek.of(1 + random.nextInt(6)), start, start.plusMinutes(90)))
                .timeZone("Europe/Moscow")
                .capacity(GroupSize.of(8, 12))
                .placesAvailable(random.nextInt(9))
                .addPrice(Price.of(Integer.toString(1000 + 100 * random.nextInt(30)), "RUB"))
                .enrolmentStatus(EnrolmentStatus.OPEN)
                .build();
    }
}
