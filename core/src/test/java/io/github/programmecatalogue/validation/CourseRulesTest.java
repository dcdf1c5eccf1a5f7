package io.github.programmecatalogue.validation;

import static io.github.programmecatalogue.validation.Examples.course;
import static io.github.programmecatalogue.validation.Examples.findings;
import static io.github.programmecatalogue.validation.Examples.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseKind;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Workload;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourseRulesTest {

    private static final Course BARE = Course.builder()
            .id("robotics")
            .title(LocalizedText.of("en", "Robotics"))
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WARNING | description_missing | description       | A course should have a description",
                "INFO    | summary_missing     | summary           | A course should have a summary",
                "WARNING | age_range_missing   | ageRange          | A course should state the ages it is for",
                "INFO    | level_missing       | level             | A course should state its level",
                "INFO    | workload_missing    | workload          | A course should state its workload: hours, hours a week or weeks",
                "INFO    | language_missing    | teachingLanguages | A course should say in which languages it is taught",
                "INFO    | outcome_missing     | learningOutcomes  | A course should say what its pupils will be able to do: by competencies or learning outcomes"
            })
    void asksForWhatACourseLeavesOut(Severity severity, String code, String property, String message) {
        List<Finding> findings = findings(code, BARE);

        assertThat(lines(findings)).containsExactly("/courses/0/" + property + " " + message);
        assertThat(findings.get(0).getSeverity()).isEqualTo(severity);
        assertThat(findings(code, course().build())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CourseStatus.class)
    void asksCoursesOfEveryStatusForADescription(CourseStatus status) {
        Course course = Course.builder().from(BARE).status(status).build();

        assertThat(findings("description_missing", course)).hasSize(1);
    }

    @Test
    void takesCompetenciesForOutcomes() {
        Course course = Course.builder().from(BARE).addTeaches("digcomp-3.4").build();

        assertThat(findings("outcome_missing", course)).isEmpty();
    }

    @Test
    void leavesABlankDescriptionToItsOwnRule() {
        Course course =
                course().description(LocalizedText.of("en", " ", "ru", " ")).build();

        assertThat(findings("text_blank", course)).hasSize(2);
        assertThat(findings("description_missing", course)).isEmpty();
        assertThat(findings("description_repeats_title", course)).isEmpty();
    }

    @Test
    void asksAModuleForItsWhole() {
        assertThat(lines(findings(
                        "module_without_whole", course().kind(CourseKind.MODULE).build())))
                .containsExactly("/courses/0/partOf A module should say what it is part of");
    }

    static Stream<Course> independent() {
        return Stream.of(
                course().build(),
                course().kind(CourseKind.WORKSHOP).build(),
                course().kind(CourseKind.MODULE).partOf("nowhere").build(),
                course().kind(CourseKind.MODULE)
                        .partOf("https://example.org/whole")
                        .build());
    }

    @ParameterizedTest
    @MethodSource("independent")
    void leavesACourseWhoseWholeIsStatedOrNeedless(Course course) {
        assertThat(findings("module_without_whole", course)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-09-01/2026-11-22", "../2026-11-22"})
    void findsAPublishedCourseThatIsNoLongerValid(String validity) {
        Course course = course().validity(DateRange.parse(validity)).build();

        assertThat(lines(findings("course_validity_ended", course)))
                .containsExactly("/courses/0/validity/to "
                        + "A course should not remain published once its validity has ended: 2026-11-22");
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLISHED, 2025-09-01/2026-11-23",
        "PUBLISHED, 2025-09-01/..",
        "PUBLISHED, 2027-09-01/2028-08-31",
        "DRAFT,     2025-09-01/2026-11-22",
        "SUSPENDED, 2025-09-01/2026-11-22",
        "ARCHIVED,  2025-09-01/2026-11-22"
    })
    void leavesACourseThatIsValidOrNotPublished(CourseStatus status, String validity) {
        Course course =
                course().status(status).validity(DateRange.parse(validity)).build();

        assertThat(findings("course_validity_ended", course)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "144,     , 4,   36",
        "144,     , 7,   20.58",
        "1000.2,  , 50,  20.01",
        "20.25,   , 1,   20.25",
        "   , 20.5,  ,   20.5",
        "72,    21, 36,  21",
        "72,    21, 0,   21"
    })
    void findsAWeeklyLoadThatIsImplausible(
            @Nullable BigDecimal hours, @Nullable BigDecimal hoursPerWeek, @Nullable Integer weeks, String load) {
        Course course = course().workload(workload(hours, hoursPerWeek, weeks)).build();

        assertThat(lines(findings("weekly_load_implausible", course)))
                .containsExactly("/courses/0/workload "
                        + "A programme or module should not take more hours a week than is usual: "
                        + load + " (at most 20)");
    }

    @ParameterizedTest
    @CsvSource({"720, , 36", "   , 20,", "720, 20, 1", "144, , ", "144, , 0", "   , , 4"})
    void leavesAWeeklyLoadThatIsPlausibleOrUnknown(
            @Nullable BigDecimal hours, @Nullable BigDecimal hoursPerWeek, @Nullable Integer weeks) {
        Course course = course().workload(workload(hours, hoursPerWeek, weeks)).build();

        assertThat(findings("weekly_load_implausible", course)).isEmpty();
    }

    private static Workload workload(
            @Nullable BigDecimal hours, @Nullable BigDecimal hoursPerWeek, @Nullable Integer weeks) {
        return Workload.builder()
                .hours(Optional.ofNullable(hours))
                .hoursPerWeek(Optional.ofNullable(hoursPerWeek))
                .weeks(weeks == null ? OptionalInt.empty() : OptionalInt.of(weeks))
                .build();
    }

    @Test
    void leavesTheAgesOfAPartToItsWhole() {
        assertThat(findings(
                        "age_range_missing",
                        Course.builder()
                                .id("year-1")
                                .title(LocalizedText.of("en", "Year 1"))
                                .partOf("robotics")
                                .build()))
                .isEmpty();
    }
}
