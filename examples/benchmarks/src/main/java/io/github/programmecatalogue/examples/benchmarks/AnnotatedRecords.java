package io.github.programmecatalogue.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.programmecatalogue.examples.benchmarks.PlainRecords.CourseKind;
import io.github.programmecatalogue.examples.benchmarks.PlainRecords.CourseStatus;
import io.github.programmecatalogue.examples.benchmarks.PlainRecords.Direction;
import io.github.programmecatalogue.examples.benchmarks.PlainRecords.EnrolmentStatus;
import io.github.programmecatalogue.examples.benchmarks.PlainRecords.Level;
import io.github.programmecatalogue.examples.benchmarks.PlainRecords.OfferingStatus;
import io.github.programmecatalogue.examples.benchmarks.PlainRecords.Per;
import io.github.programmecatalogue.examples.benchmarks.PlainRecords.Period;
import io.github.programmecatalogue.examples.benchmarks.PlainRecords.Session;
import io.github.programmecatalogue.examples.benchmarks.PlainRecords.Strength;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue as records with Jakarta's own annotations, as a program would write them that knows nothing better: every
 * text, list and nested value is constrained where it stands.
 *
 * <p>They check what one field alone decides, and so much less than the rules of the library do: nothing of references,
 * cycles, duplicates, markup or placeholders. Enumerations, and records without constraints, are those of
 * {@link PlainRecords}.
 */
final class AnnotatedRecords {

    private static final String ID = "[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]{1,255}";
    private static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";
    private static final String URL = "https?://\\S+";

    private AnnotatedRecords() {}

    record Catalogue(
            @NotBlank String formatVersion,
            @NotNull @Pattern(regexp = ID) String id,
            @NotEmpty Map<@NotBlank String, @NotBlank @Size(max = 200) String> title,
            @Nullable Map<@NotBlank String, @NotBlank String> description,
            @NotNull @Pattern(regexp = LANGUAGE) String language,
            @Nullable LocalDate publishedOn,
            @Nullable @Size(min = 1) String license,
            @Nullable List<@NotNull @Valid Provider> providers,
            @Nullable List<@NotNull @Valid Framework> frameworks,
            @Nullable List<@NotNull @Valid Competency> competencies,
            @Nullable List<@NotNull @Valid Cluster> clusters,
            @Nullable List<@NotNull @Valid Course> courses,
            @Nullable List<@NotNull @Valid Offering> offerings) {}

    record Provider(
            @NotNull @Pattern(regexp = ID) String id,
            @NotEmpty Map<@NotBlank String, @NotBlank @Size(max = 200) String> title,
            @Nullable Map<@NotBlank String, @NotBlank String> description,
            @Nullable @Size(min = 1) String network,
            @Nullable @Pattern(regexp = URL) String url) {}

    record Framework(
            @NotNull @Pattern(regexp = ID) String id,
            @NotEmpty Map<@NotBlank String, @NotBlank @Size(max = 200) String> title,
            @Nullable @Size(min = 1) String version,
            @Nullable List<@NotEmpty Map<@NotBlank String, @NotBlank String>> proficiencyLevels) {}

    record Competency(
            @NotNull @Pattern(regexp = ID) String id,
            @NotEmpty Map<@NotBlank String, @NotBlank @Size(max = 1000) String> title,
            @Nullable @Pattern(regexp = ID) String framework,
            @Nullable @Size(min = 1) String code) {}

    record Cluster(
            @NotNull @Pattern(regexp = ID) String id,
            @NotEmpty Map<@NotBlank String, @NotBlank @Size(max = 200) String> title,
            @Nullable Map<@NotBlank String, @NotBlank String> description,
            @Nullable Direction direction) {}

    record Course(
            @NotNull @Pattern(regexp = ID) String id,
            @NotEmpty Map<@NotBlank String, @NotBlank @Size(max = 200) String> title,
            @NotNull CourseKind kind,
            @Nullable Map<@NotBlank String, @NotBlank @Size(max = 500) String> summary,
            @Nullable Map<@NotBlank String, @NotBlank String> description,
            @Nullable List<@NotNull @Pattern(regexp = ID) String> clusters,
            @Nullable @Pattern(regexp = ID) String provider,
            @Nullable Level level,
            @Nullable @Valid AgeRange ageRange,
            @Nullable @Valid Workload workload,
            @Nullable List<@NotNull @Pattern(regexp = LANGUAGE) String> teachingLanguages,
            @Nullable List<@NotNull @Valid Prerequisite> prerequisites,
            @Nullable List<@NotNull @Valid CompetencyLevel> teaches,
            @Nullable List<@NotBlank String> keywords,
            @NotNull CourseStatus status) {}

    record Offering(
            @NotNull @Pattern(regexp = ID) String id,
            @NotNull @Pattern(regexp = ID) String course,
            @Nullable Period period,
            @Nullable List<@NotNull Session> sessions,
            @Nullable String timeZone,
            @Nullable @Valid GroupSize capacity,
            @Nullable @PositiveOrZero Integer placesAvailable,
            @Nullable List<@NotNull @Valid Price> prices,
            @NotNull OfferingStatus status,
            @Nullable EnrolmentStatus enrolmentStatus) {}

    record AgeRange(
            @NotNull @Min(0) @Max(120) Integer min,
            @Nullable @Min(0) @Max(120) Integer max) {}

    record Workload(
            @Nullable @Positive BigDecimal hours,
            @Nullable @Positive Integer weeks) {}

    record Prerequisite(
            @NotEmpty List<@NotNull @Pattern(regexp = ID) String> anyOf,
            @NotNull Strength strength) {}

    record CompetencyLevel(
            @NotNull @Pattern(regexp = ID) String competency,
            @Nullable @Min(1) Integer proficiency) {}

    record GroupSize(
            @Nullable @PositiveOrZero Integer min,
            @Nullable @PositiveOrZero Integer max) {}

    record Price(
            @NotNull @PositiveOrZero @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal amount,

            @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
            @NotNull Per per) {}
}
