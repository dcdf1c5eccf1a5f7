package io.github.programmecatalogue.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * A catalogue as records without any rule, as a program would write them that reads the format by Jackson alone.
 *
 * <p>They have the properties that {@link GeneratedCatalogue} uses, and no more: the least that the job takes. What the
 * document leaves out is null.
 */
final class PlainRecords {

    private PlainRecords() {}

    record Catalogue(
            String formatVersion,
            String id,
            Map<String, String> title,
            @Nullable Map<String, String> description,
            String language,
            @Nullable LocalDate publishedOn,
            @Nullable String license,
            @Nullable List<Provider> providers,
            @Nullable List<Framework> frameworks,
            @Nullable List<Competency> competencies,
            @Nullable List<Cluster> clusters,
            @Nullable List<Course> courses,
            @Nullable List<Offering> offerings) {}

    record Provider(
            String id,
            Map<String, String> title,
            @Nullable Map<String, String> description,
            @Nullable String network,
            @Nullable String url) {}

    record Framework(
            String id,
            Map<String, String> title,
            @Nullable String version,
            @Nullable List<Map<String, String>> proficiencyLevels) {}

    record Competency(
            String id,
            Map<String, String> title,
            @Nullable String framework,
            @Nullable String code) {}

    record Cluster(
            String id,
            Map<String, String> title,
            @Nullable Map<String, String> description,
            @Nullable Direction direction) {}

    record Course(
            String id,
            Map<String, String> title,
            CourseKind kind,
            @Nullable Map<String, String> summary,
            @Nullable Map<String, String> description,
            @Nullable List<String> clusters,
            @Nullable String provider,
            @Nullable Level level,
            @Nullable Bounds ageRange,
            @Nullable Workload workload,
            @Nullable List<String> teachingLanguages,
            @Nullable List<Prerequisite> prerequisites,
            @Nullable List<CompetencyLevel> teaches,
            @Nullable List<String> keywords,
            CourseStatus status) {}

    record Offering(
            String id,
            String course,
            @Nullable Period period,
            @Nullable List<Session> sessions,
            @Nullable String timeZone,
            @Nullable Bounds capacity,
            @Nullable Integer placesAvailable,
            @Nullable List<Price> prices,
            OfferingStatus status,
            @Nullable EnrolmentStatus enrolmentStatus) {}

    record Bounds(@Nullable Integer min, @Nullable Integer max) {}

    record Workload(@Nullable BigDecimal hours, @Nullable Integer weeks) {}

    record Prerequisite(List<String> anyOf, Strength strength) {}

    record CompetencyLevel(String competency, @Nullable Integer proficiency) {}

    record Period(@Nullable LocalDate from, @Nullable LocalDate to) {}

    record Session(
            Day day,
            @JsonFormat(pattern = "HH:mm") LocalTime start,
            @JsonFormat(pattern = "HH:mm") LocalTime end,
            @Nullable Integer everyWeeks) {}

    record Price(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, String currency, Per per) {}

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    enum CourseKind {
        PROGRAMME,
        MODULE,
        WORKSHOP,
        INTENSIVE,
        CAMP
    }

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    enum CourseStatus {
        DRAFT,
        PUBLISHED,
        SUSPENDED,
        ARCHIVED
    }

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    enum Level {
        INTRODUCTORY,
        BASIC,
        ADVANCED,
        MIXED
    }

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    enum Direction {
        TECHNICAL,
        NATURAL_SCIENCE,
        ARTISTIC,
        SPORT,
        TOURISM_LOCAL_HISTORY,
        SOCIAL_HUMANITARIAN
    }

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    enum Strength {
        REQUIRED,
        RECOMMENDED
    }

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    enum OfferingStatus {
        PLANNED,
        RUNNING,
        COMPLETED,
        CANCELLED
    }

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    enum EnrolmentStatus {
        UPCOMING,
        OPEN,
        WAITING_LIST,
        CLOSED
    }

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    enum Day {
        MONDAY,
        TUESDAY,
        WEDNESDAY,
        THURSDAY,
        FRIDAY,
        SATURDAY,
        SUNDAY
    }

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    enum Per {
        COURSE,
        YEAR,
        MONTH,
        WEEK,
        DAY,
        SESSION,
        HOUR
    }
}
