package io.github.programmecatalogue.constraint;

import static io.github.programmecatalogue.constraint.Findings.course;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Session;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlausibleDateTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T12:00:00Z"), ZoneOffset.UTC);

    private final AtomicInteger timesAsked = new AtomicInteger();
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .clockProvider(() -> {
                timesAsked.incrementAndGet();
                return CLOCK;
            })
            .buildValidatorFactory()
            .getValidator();

    @ParameterizedTest
    @ValueSource(strings = {"1990-01-01", "2026-11-02", "2036-11-02"})
    void acceptsDatesFrom1990ToTenYearsAhead(LocalDate date) {
        assertThat(findings(header(date))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1989-12-31", "0001-01-01", "2036-11-03", "9999-12-31"})
    void findsAnyOtherDate(LocalDate date) {
        assertThat(findings(header(date))).containsExactly("publishedOn date_implausible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01/2026-11-02", "1970-01-01/.."})
    void namesTheStartOfARange(String range) {
        assertThat(findings(course().validity(DateRange.parse(range)).build()))
                .containsExactly("validity.from date_implausible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-02/2099-12-31", "../2099-12-31"})
    void namesTheEndOfARange(String range) {
        assertThat(findings(course().validity(DateRange.parse(range)).build()))
                .containsExactly("validity.to date_implausible");
    }

    @Test
    void namesTheSession() {
        var offering = Offering.builder()
                .id("autumn")
                .course("robotics")
                .addSession(Session.weekly(DayOfWeek.MONDAY, LocalTime.of(16, 0), LocalTime.of(17, 0)))
                .addSession(Session.on(LocalDate.of(2026, 12, 1), LocalTime.of(16, 0), LocalTime.of(17, 0)))
                .addSession(Session.on(LocalDate.of(206, 12, 1), LocalTime.of(16, 0), LocalTime.of(17, 0)))
                .build();

        assertThat(findings(offering)).containsExactly("sessions[2].date date_implausible");
    }

    @Test
    void asksTheClockOnlyWhereThereIsADate() {
        var weekly = Offering.builder()
                .id("autumn")
                .course("robotics")
                .addSession(Session.weekly(DayOfWeek.MONDAY, LocalTime.of(16, 0), LocalTime.of(17, 0)))
                .build();

        assertThat(validator.validateProperty(weekly, "sessions", Advice.class)).isEmpty();
        assertThat(timesAsked).hasValue(0);
        assertThat(validator.validateProperty(header(LocalDate.of(2026, 1, 1)), "publishedOn", Advice.class))
                .isEmpty();
        assertThat(timesAsked).hasValue(1);
    }

    private static CatalogueHeader header(LocalDate publishedOn) {
        return CatalogueHeader.builder()
                .id("catalogue")
                .title(LocalizedText.of("en", "Courses"))
                .language("en")
                .publishedOn(publishedOn)
                .build();
    }

    private List<String> findings(Object bean) {
        return Findings.of(validator, bean, Advice.class);
    }
}
