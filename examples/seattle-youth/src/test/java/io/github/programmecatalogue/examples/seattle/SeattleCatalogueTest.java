package io.github.programmecatalogue.examples.seattle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.validation.ValidationReport;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Extensions;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Price;
import io.github.programmecatalogue.value.Session;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SeattleCatalogueTest {

    private static final Catalogue CATALOGUE = SeattleCatalogue.of(
            YouthProgram.readAll().stream().map(ProgramReading::of).toList());

    /** The rules on the day on which the tests were written. */
    static CatalogueValidator validator() {
        Clock clock = Clock.fixed(LocalDate.of(2026, 11, 23).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return CatalogueValidator.builder().clock(clock).build();
    }

    @Test
    void hasAllPrograms() {
        assertThat(CATALOGUE.getCourses())
                .extracting(course -> course.getId().toString())
                .containsExactlyElementsOf(
                        YouthProgram.readAll().stream().map(YouthProgram::id).toList())
                .hasSize(68);
        assertThat(CATALOGUE.getCourses())
                .filteredOn(course -> course.getAgeRange().isPresent())
                .hasSize(39);
        assertThat(CATALOGUE.getCourses())
                .filteredOn(course -> course.getEntryRequirements().isPresent())
                .hasSize(5);
        assertThat(CATALOGUE.getProviders()).hasSize(28);
        assertThat(CATALOGUE.getOfferings()).hasSize(13);
        assertThat(CATALOGUE.getOfferings())
                .filteredOn(offering -> offering.getPeriod().isPresent())
                .hasSize(7);
        assertThat(CATALOGUE.getOfferings())
                .filteredOn(offering -> !offering.getSessions().isEmpty())
                .hasSize(10);
        assertThat(CATALOGUE.getOfferings())
                .filteredOn(offering -> !offering.getPrices().isEmpty())
                .hasSize(5);
        assertThat(CATALOGUE.getOfferings())
                .filteredOn(offering -> offering.getVenue().isPresent())
                .hasSize(5);
    }

    @Test
    void archivesWhatIsOver() {
        assertThat(CATALOGUE.getCourses())
                .filteredOn(course -> course.getStatus() == CourseStatus.ARCHIVED)
                .extracting(course -> course.getId().toString())
                .containsExactly("seattle-orca-cards", "immigrant-family-institute-iandraffairs");
    }

    @Test
    void hasTheFaultsThatTheirDataHas() {
        ValidationReport report = validator().validate(CATALOGUE);

        assertThat(report.isValid()).isTrue();
        assertThat(report.getCounts())
                .isEqualTo(Map.of(
                        "age_range_missing", 29L,
                        "age_range_placeholder", 1L,
                        "course_duplicate", 1L,
                        "language_missing", 68L,
                        "level_missing", 68L,
                        "offering_status_stale", 7L,
                        "outcome_missing", 68L,
                        "period_missing", 6L,
                        "session_at_night", 2L,
                        "workload_missing", 68L));
        assertThat(ids(report, "age_range_placeholder")).containsExactly("aclu-washington");
        assertThat(ids(report, "course_duplicate")).containsExactly("seattle-mentors");
        assertThat(ids(report, "session_at_night"))
                .containsExactly("youth-volleyball-10-11-yrs-bitter-lake", "teen-life-centers");
    }

    private static List<String> ids(ValidationReport report, String code) {
        return report.getFindings().stream()
                .filter(finding -> finding.getCode().equals(code))
                .map(Finding::getId)
                .map(Id::toString)
                .toList();
    }

    @Test
    void saysOfAProgramWhatCouldBeRead() {
        Course course = course("youth-volleyball-10-11-yrs-bitter-lake");
        Offering offering = CATALOGUE.getOfferings().stream()
                .filter(candidate -> candidate.getCourse().equals(course.getId()))
                .findFirst()
                .orElseThrow();

        assertThat(course.getTitle()).isEqualTo(text("Youth Volleyball 10-11 yrs (Bitter Lake)"));
        assertThat(course.getProvider()).contains(Id.of("seattle-parks-and-recreation"));
        assertThat(course.getAgeRange()).contains(AgeRange.of(10, 11));
        assertThat(course.getExtensions().asMap()).isEqualTo(Map.of("dates", "Varies", "lastUpdated", "2023-10-04"));
        assertThat(offering.getSessions())
                .containsExactly(
                        Session.weekly(DayOfWeek.MONDAY, LocalTime.of(0, 30), LocalTime.of(1, 30)),
                        Session.weekly(DayOfWeek.SATURDAY, LocalTime.of(0, 30), LocalTime.of(1, 30)));
        assertThat(offering.getTimeZone()).contains("America/Los_Angeles");
        assertThat(offering.getPrices()).containsExactly(Price.of("90.00", "USD"));
        assertThat(offering.getVenue().orElseThrow().getName()).contains(text("Bitter Lake Cmty Ctr"));
    }

    @Test
    void tellsPeopleWhatNoRangeOfAgesCan() {
        assertThat(course("youth-civic-engagement-program-ycep-civilrights").getEntryRequirements())
                .contains(text("Grades 9-12"));
        assertThat(course("4c-coalition").getAgeRange()).contains(AgeRange.of(12, 24));
        assertThat(course("4c-coalition").getEntryRequirements()).isEmpty();
        assertThat(course("4c-coalition").getExtensions().get("ageRange")).contains("All youth");
        assertThat(course("workshops-seattle-parks").getEntryRequirements()).isEmpty();
        assertThat(course("workshops-seattle-parks").getExtensions().get("ageRange"))
                .contains("Varies");
    }

    @Test
    void keepsTheOtherSpellingOfAnOrganisation() {
        assertThat(CATALOGUE.getCourses())
                .filteredOn(
                        course -> course.getExtensions().get("organizationName").isPresent())
                .singleElement()
                .satisfies(course -> {
                    assertThat(course.getId()).hasToString("seattle-mentors-parks");
                    assertThat(course.getExtensions().get("organizationName")).contains("Seattle Parks & Recreation");
                });
    }

    static Stream<YouthProgram> programs() {
        return YouthProgram.readAll().stream();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void losesNoTextThatWasNotRead(YouthProgram program) {
        ProgramReading reading = ProgramReading.of(program);
        Course course = course(program.id());
        Extensions kept = course.getExtensions();
        boolean meets = CATALOGUE.getOfferings().stream()
                .anyMatch(offering -> offering.getCourse().equals(course.getId())
                        && !offering.getSessions().isEmpty());

        assertKept(kept.get("dates"), program.dates(), reading.dates().value().isPresent());
        assertKept(kept.get("day"), program.day(), meets);
        assertKept(kept.get("times"), program.times(), meets);
        assertKept(kept.get("cost"), program.cost(), reading.cost().value().isPresent());
        assertKept(
                kept.get("location"),
                program.location(),
                reading.location().value().isPresent());
        assertKept(kept.get("lastUpdated"), program.lastUpdated(), false);
        assertKept(
                kept.get("ageRange"),
                reading.ages().unread(),
                reading.ages().unread().isEmpty()
                        || course.getEntryRequirements().isPresent());
    }

    private static void assertKept(Optional<Object> kept, String original, boolean read) {
        assertThat(kept).isEqualTo(read ? Optional.empty() : Optional.of(original));
    }

    @Test
    void refusesAFileOfAnotherShape() {
        assertRefused(program -> program.remove("cost"), "Missing creator property 'cost'");
        assertRefused(program -> program.putNull("cost"), "Null value for creator property 'cost'");
        assertRefused(program -> program.put("minimumAge", 7), "Unrecognized property \"minimumAge\"");
    }

    private static void assertRefused(Consumer<ObjectNode> change, String problem) {
        ObjectNode program =
                JsonMapper.shared().valueToTree(YouthProgram.readAll().get(0));
        change.accept(program);
        byte[] file = ("[" + program + "]").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> YouthProgram.readAll(new ByteArrayInputStream(file)))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining(problem);
    }

    private static Course course(String id) {
        return CATALOGUE.getCourses().stream()
                .filter(course -> course.getId().equals(Id.<Course>of(id)))
                .findFirst()
                .orElseThrow();
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of("en", text);
    }
}
