package io.github.programmecatalogue.validation;

import static io.github.programmecatalogue.validation.Examples.VALIDATOR;
import static io.github.programmecatalogue.validation.Examples.catalogue;
import static io.github.programmecatalogue.validation.Examples.course;
import static io.github.programmecatalogue.validation.Examples.findings;
import static io.github.programmecatalogue.validation.Examples.lines;
import static io.github.programmecatalogue.validation.Examples.offering;
import static io.github.programmecatalogue.validation.Examples.on;
import static io.github.programmecatalogue.validation.Examples.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.constraint.Limits;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Session;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionAtNightTest {

    private static final Course AGELESS = Course.builder()
            .id("robotics")
            .title(LocalizedText.of("en", "Robotics"))
            .build();

    private static Offering at(String start, String end) {
        return with(weekly("monday", start, end));
    }

    private static Offering with(Session... sessions) {
        return offering().sessions(List.of(sessions)).build();
    }

    @ParameterizedTest
    @CsvSource({
        "04:00, 05:30, start, 04:00",
        "06:59, 09:00, start, 06:59",
        "20:00, 22:01, end,   22:01",
        "22:30, 23:00, end,   23:00",
        "20:00, 00:00, end,   00:00"
    })
    void findsASessionAtNightByTheAgesOfTheCourse(String start, String end, String property, String value) {
        assertThat(lines(findings("session_at_night", at(start, end))))
                .containsExactly("/offerings/0/sessions/0/" + property
                        + " Sessions for younger pupils should not be at night: " + value
                        + " (from 07:00 to 22:00 for those under 16)");
    }

    @ParameterizedTest
    @CsvSource({"07:00, 08:00", "20:00, 22:00", "16:00, 17:30"})
    void acceptsASessionByDay(String start, String end) {
        assertThat(findings("session_at_night", at(start, end))).isEmpty();
    }

    @Test
    void reportsTheEarliestAndTheLatestOfAnOffering() {
        Offering offering = with(
                weekly("monday", "06:30", "08:00"),
                on("2026-12-05", "05:00", "06:00"),
                weekly("friday", "20:00", "22:30"),
                weekly("sunday", "20:00", "23:00"));

        assertThat(findings("session_at_night", offering))
                .extracting(Finding::getPointer)
                .containsExactly("/offerings/0/sessions/1/start", "/offerings/0/sessions/3/end");
    }

    @ParameterizedTest
    @CsvSource({"16-18, 10-12, 0", "16+, 10-12, 0", "15-18, 16-18, 1", ", 16-18, 0", ", 15-18, 1"})
    void prefersTheAgesOfTheOffering(String own, String ofCourse, int findings) {
        Offering.Builder offering = Offering.builder().from(at("04:00", "05:30"));
        if (own != null) {
            offering.ageRange(AgeRange.parse(own));
        }
        Course course = course().ageRange(AgeRange.parse(ofCourse)).build();

        assertThat(findings("session_at_night", catalogue(course, offering.build())))
                .hasSize(findings);
    }

    @Test
    void saysNothingWhereNobodyKnowsTheAges() {
        Offering dangling =
                Offering.builder().from(at("04:00", "05:30")).course("nowhere").build();

        assertThat(findings("session_at_night", catalogue(AGELESS, at("04:00", "05:30"))))
                .isEmpty();
        assertThat(findings("session_at_night", dangling)).isEmpty();
        assertThat(findings("session_at_night", with())).isEmpty();
    }

    @Test
    void followsTheLimitsOfTheSchool() {
        Catalogue catalogue = catalogue(course().build(), at("06:30", "23:00"));
        Limits lateOwls = Limits.builder()
                .dayStart(LocalTime.of(6, 0))
                .dayEnd(LocalTime.MIDNIGHT)
                .build();

        assertThat(findings("session_at_night", catalogue)).hasSize(2);
        assertThat(CatalogueValidator.builder()
                        .limits(lateOwls)
                        .build()
                        .validate(catalogue)
                        .count("session_at_night"))
                .isZero();
        assertThat(CatalogueValidator.builder()
                        .limits(Limits.builder().nightAge(10).build())
                        .build()
                        .validate(catalogue)
                        .count("session_at_night"))
                .isZero();
    }

    @Test
    void tellsItInRussian() {
        assertThat(findings("session_at_night", at("04:00", "05:30")).get(0).getMessage(Locale.forLanguageTag("ru")))
                .isEqualTo("Занятия для младших детей не следует проводить ночью: "
                        + "04:00 (с 07:00 до 22:00, если возраст меньше 16)");
    }

    @Test
    @Tag("slow")
    void handles100000OfferingsOfOneCourse() {
        Offering[] offerings = IntStream.range(0, 100_000)
                .mapToObj(i -> Offering.builder()
                        .from(at("04:00", "05:30"))
                        .id("o" + i)
                        .build())
                .toArray(Offering[]::new);
        ValidationReport report = VALIDATOR.validate(catalogue(course().build(), offerings));

        assertThat(report.count("session_at_night")).isEqualTo(100_000);
    }
}
