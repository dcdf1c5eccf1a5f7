package io.github.programmecatalogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Session;
import io.github.programmecatalogue.value.Workload;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Entities that no rule over one entity has anything to say of, and what a validator finds once they are changed. */
final class Examples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static final CatalogueValidator VALIDATOR = CatalogueValidator.builder()
            .clock(Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
            .build();

    private Examples() {}

    static Course.Builder course() {
        return Course.builder()
                .id("robotics")
                .title(LocalizedText.of("en", "Robotics", "ru", "Робототехника"))
                .summary(LocalizedText.of("en", "Robots that move.", "ru", "Роботы, которые движутся."))
                .description(LocalizedText.of("en", "Pupils build and program.", "ru", "Дети строят и программируют."))
                .ageRange(AgeRange.of(10, 12))
                .level(Level.BASIC)
                .workload(Workload.ofHours(72).overWeeks(36))
                .addTeachingLanguages("ru")
                .addLearningOutcomes(LocalizedText.of("en", "Builds a robot.", "ru", "Строит робота."));
    }

    static Offering.Builder offering() {
        return Offering.builder()
                .id("robotics-2026")
                .course("robotics")
                .period(DateRange.parse("2026-09-01/2027-05-31"))
                .addSession(weekly("monday", "16:00", "17:30"));
    }

    static Session weekly(String day, String start, String end) {
        return everyWeeks(1, day, start, end);
    }

    static Session everyWeeks(int weeks, String day, String start, String end) {
        return Session.builder()
                .day(DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))
                .start(LocalTime.parse(start))
                .end(LocalTime.parse(end))
                .everyWeeks(weeks)
                .build();
    }

    static Session on(String date, String start, String end) {
        return Session.on(LocalDate.parse(date), LocalTime.parse(start), LocalTime.parse(end));
    }

    static Catalogue catalogue(Course course, Offering... offerings) {
        return Catalogue.builder()
                .id("catalogue")
                .title(LocalizedText.of("en", "Courses"))
                .language("en")
                .addCourse(course)
                .addOfferings(offerings)
                .build();
    }

    /** The findings of one rule in a course or an offering. */
    static List<Finding> findings(String code, Entity<?> entity) {
        return findings(
                code,
                entity instanceof Course course ? catalogue(course) : catalogue(course().build(), (Offering) entity));
    }

    /** The findings of one rule in a catalogue. */
    static List<Finding> findings(String code, Catalogue catalogue) {
        ValidationReport report = VALIDATOR.validate(catalogue);
        assertThat(report.count("rule_failed")).isZero();
        return report.getFindings().stream()
                .filter(finding -> finding.getCode().equals(code))
                .toList();
    }

    /** Findings as pointer and English message. */
    static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.getPointer() + " " + finding.getMessage(Locale.ENGLISH))
                .toList();
    }
}
