package io.github.programmecatalogue.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseKind;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Workload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CatalogueValidatorTest {

    private static final CatalogueValidator VALIDATOR = CatalogueValidator.builder()
            .clock(Clock.fixed(LocalDate.of(2026, 11, 23).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
            .build();

    @Test
    void findsNothingWrongWithAPlainCatalogue() {
        ValidationReport report = VALIDATOR.validate(catalogue(course("a").build()));

        assertThat(report.getFindings()).isEmpty();
        assertThat(report.isValid()).isTrue();
        assertThat(report.throwIfInvalid()).isSameAs(report);
    }

    @Test
    void reportsEveryFaultAtItsPlaceInOrderOfTheFormat() {
        ValidationReport report = VALIDATOR.validate(Catalogue.builder()
                .id("catalogue")
                .language("en")
                .title(LocalizedText.of("en", ""))
                .addCourse(course("b")
                        .addPrerequisite(Prerequisite.required("nowhere", "b"))
                        .title(LocalizedText.of("en", "B", "ru", " "))
                        .build())
                .addProvider(Provider.builder()
                        .id("p")
                        .title(LocalizedText.of("en", "P"))
                        .url("example.org")
                        .build())
                .build());

        assertThat(report.getFindings())
                .extracting(
                        Finding::getCode,
                        Finding::getPointer,
                        finding -> finding.getPath().toString())
                .containsExactly(
                        tuple("text_blank", "/title/en", "title[en]"),
                        tuple("url_not_absolute", "/providers/0/url", "url"),
                        tuple("reference_not_found", "/courses/0/prerequisites/0/anyOf/0", "prerequisites[0].anyOf[0]"),
                        tuple("self_reference", "/courses/0/prerequisites/0/anyOf/1", "prerequisites[0].anyOf[1]"),
                        tuple("text_blank", "/courses/0/title/ru", "title[ru]"));
    }

    @Test
    void namesTheEntityAndTheEvidence() {
        Finding finding = only(VALIDATOR.validate(catalogue(
                course("b").addPrerequisite(Prerequisite.required("a")).build())));

        assertThat(finding.getKind()).isEqualTo(Course.class);
        assertThat(finding.getId()).hasToString("b");
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getEvidence()).containsEntry("section", "courses");
        assertThat(finding.getMessage(Locale.ENGLISH)).endsWith(": a is not in /courses");
        assertThat(finding.getMessage(Locale.forLanguageTag("ru-RU"))).contains("a");
        assertThat(finding.getMessage(Locale.JAPANESE)).isEqualTo(finding.getMessage(Locale.ENGLISH));
    }

    @Test
    void leavesExternalReferencesAlone() {
        ValidationReport report = VALIDATOR.validate(catalogue(
                course("b").addPrerequisite("https://example.org/courses/a").build()));

        assertThat(report.isValid()).isTrue();
        assertThat(report.getCounts()).containsOnlyKeys("reference_external");
    }

    @Test
    void namesBothPlacesOfADuplicateId() {
        Finding finding = only(VALIDATOR.validate(
                catalogue(course("a").build(), course("b").build(), course("a").build())));

        assertThat(finding.getCode()).isEqualTo("id_duplicate");
        assertThat(finding.getPointer()).isEqualTo("/courses/2/id");
        assertThat(finding.getMessage(Locale.ENGLISH)).endsWith(": a (first at /courses/0)");
    }

    @Test
    void tellsIdsOfDifferentKindsApart() {
        assertThat(VALIDATOR
                        .validate(catalogue(course("a").build())
                                .withCourses(List.of(course("a").addCluster("a").build())))
                        .getCounts())
                .containsOnlyKeys("reference_not_found");
        assertThat(VALIDATOR
                        .validate(Catalogue.builder()
                                .from(catalogue(course("a").addCluster("a").build()))
                                .addCluster(Cluster.builder()
                                        .id("a")
                                        .title(LocalizedText.of("en", "A"))
                                        .build())
                                .build())
                        .getFindings())
                .isEmpty();
    }

    @Test
    void tellsAShortestCycleThroughItsFirstCourse() {
        Finding finding = only(VALIDATOR.validate(catalogue(
                course("free").build(),
                course("c").addPrerequisite("a").build(),
                course("a").addPrerequisite("free").addPrerequisite("b").build(),
                course("b").addPrerequisite("c").addPrerequisite("a").build())));

        assertThat(finding.getCode()).isEqualTo("prerequisite_cycle");
        assertThat(finding.getPointer()).isEqualTo("/courses/1/prerequisites/0");
        assertThat(finding.getMessage(Locale.ENGLISH)).endsWith(": c → a → b → c");
        assertThat(finding.getEvidence()).containsEntry("courses", 3);
    }

    @Test
    void findsNoCycleThatAnAlternativeEscapes() {
        ValidationReport report = VALIDATOR.validate(catalogue(
                course("a").addPrerequisite(Prerequisite.required("b", "free")).build(),
                course("b").addPrerequisite("a").build(),
                course("free").build()));

        assertThat(report.isValid()).isTrue();
        assertThat(report.getCounts()).containsOnlyKeys("prerequisite_loop");
    }

    @Test
    void warnsOfAWeeklyLoadThatNoPupilBears() {
        Workload heavy = Workload.ofHours(144).overWeeks(4);

        Finding finding = only(VALIDATOR.validate(catalogue(
                course("programme").workload(heavy).build(),
                course("camp").kind(CourseKind.CAMP).workload(heavy).build())));

        assertThat(finding.getCode()).isEqualTo("weekly_load_implausible");
        assertThat(finding.getPointer()).isEqualTo("/courses/0/workload");
        assertThat(finding.getMessage(Locale.ENGLISH)).endsWith(": 36 (at most 20)");
        assertThat(VALIDATOR
                        .validate(catalogue(course("programme")
                                .workload(Workload.ofHours(80).overWeeks(4))
                                .build()))
                        .getFindings())
                .isEmpty();
    }

    @Test
    void asksTheClockThatItWasGiven() {
        Catalogue catalogue = catalogue(course("a")
                .validity(DateRange.startingOn(LocalDate.of(2036, 11, 24)))
                .build());

        assertThat(VALIDATOR.validate(catalogue).getCounts()).containsOnlyKeys("date_implausible");
        assertThat(CatalogueValidator.builder()
                        .clock(Clock.fixed(
                                LocalDate.of(2026, 11, 24).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                        .build()
                        .validate(catalogue)
                        .getFindings())
                .isEmpty();
    }

    @Test
    void countsAllAndKeepsTheFirstFew() {
        Course[] courses = IntStream.range(0, 50)
                .mapToObj(i -> course("c" + i).title(LocalizedText.of("en", "")).build())
                .toArray(Course[]::new);
        ValidationReport report = CatalogueValidator.builder()
                .samplesPerRule(3)
                .off("course_duplicate")
                .build()
                .validate(catalogue(courses));

        assertThat(report.count("text_blank")).isEqualTo(50);
        assertThat(report.count(Severity.ERROR)).isEqualTo(50);
        assertThat(report.getFindings())
                .extracting(Finding::getPointer)
                .containsExactly("/courses/0/title/en", "/courses/1/title/en", "/courses/2/title/en");
        assertThat(report.toString())
                .startsWith("errors: 50, warnings: 0, notes: ")
                .endsWith("… text_blank: 3 / 50");
        assertThat(report.toText(Locale.forLanguageTag("ru"))).startsWith("ошибки: 50, предупреждения: 0, замечания: ");
    }

    @Test
    void refusesToCountACodeThatNoRuleHas() {
        ValidationReport report = VALIDATOR.validate(catalogue());

        assertThat(report.count("title_shouting")).isZero();
        assertThatThrownBy(() -> report.count("title_shoutin"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Code must be that of a rule, such as title_shouting: title_shoutin");
    }

    @Test
    void throwsTheReportWhereAValidCatalogueIsAskedFor() {
        ValidationReport report =
                VALIDATOR.validate(catalogue(course("a").addCluster("x").build()));

        assertThatThrownBy(report::throwIfInvalid)
                .isInstanceOf(InvalidCatalogueException.class)
                .hasMessageContaining("/courses/0/clusters/0")
                .satisfies(thrown -> assertThat(((InvalidCatalogueException) thrown).getReport())
                        .isSameAs(report));
    }

    @Test
    void namesTheFirstErrorThoughAWarningComesBefore() {
        ValidationReport report = VALIDATOR.validate(catalogue(
                course("a").title(LocalizedText.of("en", "ROBOTICS FOR ALL")).build(),
                course("b").addCluster("x").build()));

        assertThatThrownBy(report::throwIfInvalid)
                .hasMessage("The catalogue must have no errors: 1, the first at /courses/1/clusters/0"
                        + " (reference_not_found)");
    }

    @Test
    void reportsTheSameWhereverTheHeaderComes() {
        Catalogue catalogue = Catalogue.builder()
                .from(catalogue(
                        course("a").addPrerequisite("b").build(),
                        course("b").addPrerequisite("a").build()))
                .title(LocalizedText.of("en", "ROBOTICS FOR ALL"))
                .build();
        ValidationReport report = VALIDATOR.validate(catalogue);
        List<CatalogueEntry> backwards = new ArrayList<>(catalogue.entries().toList());
        Collections.reverse(backwards);

        assertThat(report.getCounts()).containsOnlyKeys("prerequisite_cycle", "title_shouting");
        assertThat(backwards.stream().collect(VALIDATOR.collector())).isEqualTo(report);
        assertThat(catalogue.entries().parallel().collect(VALIDATOR.collector()))
                .isEqualTo(report);
    }

    @Test
    @Tag("slow")
    void handlesAChainAndACycleOf200000Courses() {
        int size = 200_000;
        Course[] chain = IntStream.range(0, size)
                .mapToObj(i -> i == 0
                        ? course("c0").build()
                        : course("c" + i).addPrerequisite("c" + (i - 1)).build())
                .toArray(Course[]::new);
        assertThat(VALIDATOR.validate(catalogue(chain)).getFindings()).isEmpty();

        chain[0] = course("c0").addPrerequisite("c" + (size - 1)).build();
        Finding finding = only(VALIDATOR.validate(catalogue(chain)));
        assertThat(finding.getEvidence()).containsEntry("courses", size);
        assertThat(finding.getMessage(Locale.ENGLISH))
                .hasSizeLessThan(500)
                .contains("c0 → c199999 → c199998")
                .contains("→ … (199981) →")
                .endsWith("→ c0");
    }

    @Test
    void neverEvaluatesWhatAUserWrote() {
        Finding finding = only(VALIDATOR.validate(catalogue(course("a")
                .title(LocalizedText.of("en", " ${1+1} {title_too_long} {value} $1 \\ "))
                .build())));

        assertThat(finding.getMessage(Locale.ENGLISH)).endsWith(": \" ${1+1} {title_too_long} {value} $1 \\ \"");
    }

    private static Finding only(ValidationReport report) {
        assertThat(report.getFindings()).hasSize(1);
        return report.getFindings().get(0);
    }

    private static Course.Builder course(String id) {
        return Course.builder()
                .id(id)
                .title(LocalizedText.of("en", "Course " + id))
                .summary(LocalizedText.of("en", "What is new in " + id + ".", "ru", "Что нового в " + id + "."))
                .description(LocalizedText.of("en", "All about " + id + ".", "ru", "Всё о " + id + "."))
                .ageRange(AgeRange.of(10, 14))
                .level(Level.BASIC)
                .workload(Workload.ofHours(72).overWeeks(36))
                .addTeachingLanguages("ru")
                .addLearningOutcomes(LocalizedText.of("en", "Knows " + id + ".", "ru", "Знает " + id + "."));
    }

    private static Catalogue catalogue(Course... courses) {
        return Catalogue.builder()
                .id("catalogue")
                .title(LocalizedText.of("en", "Catalogue"))
                .language("en")
                .addProvider(Provider.builder()
                        .id("academy")
                        .title(LocalizedText.of("en", "Academy"))
                        .build())
                .addCourses(courses)
                .build();
    }

    @Test
    void keepsTheMessageButNotTheReportWhenTheExceptionIsSerialised() throws Exception {
        InvalidCatalogueException thrown = catchThrowableOfType(
                InvalidCatalogueException.class,
                () -> VALIDATOR
                        .validate(catalogue(course("a").addCluster("x").build()))
                        .throwIfInvalid());

        InvalidCatalogueException read = serialised(thrown);

        assertThat(read).hasMessage(thrown.getMessage());
        assertThatThrownBy(read::getReport)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The report must be asked for where the catalogue was validated; it is not serialised");
    }

    private static InvalidCatalogueException serialised(InvalidCatalogueException exception) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (InvalidCatalogueException) in.readObject();
        }
    }
}
