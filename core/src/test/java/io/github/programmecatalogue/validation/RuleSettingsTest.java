package io.github.programmecatalogue.validation;

import static io.github.programmecatalogue.validation.Reported.catalogue;
import static io.github.programmecatalogue.validation.Reported.course;
import static io.github.programmecatalogue.validation.Reported.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.github.programmecatalogue.constraint.Limits;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.CatalogueMetadata;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.Workload;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSettingsTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    /** Two courses that shout, one of which requires what is not there. */
    private static final Catalogue CATALOGUE = catalogue()
            .addCourses(
                    course("a").title(text("ROBOTICS FOR ALL")).build(),
                    course("b")
                            .title(text("DRAWING FOR ALL"))
                            .addPrerequisite("nowhere")
                            .build())
            .build();

    private static ValidationReport validate(Catalogue catalogue, UnaryOperator<CatalogueValidator.Builder> settings) {
        return settings.apply(CatalogueValidator.builder().clock(Reported.CLOCK))
                .build()
                .validate(catalogue);
    }

    @Test
    void reportsAtTheSeverityThatItWasTold() {
        ValidationReport report = validate(
                CATALOGUE,
                builder -> builder.severity("title_shouting", Severity.ERROR)
                        .severity("reference_not_found", Severity.INFO));

        assertThat(report.count(Severity.ERROR)).isEqualTo(2);
        assertThat(report.isValid()).isFalse();
        assertThat(report.getFindings())
                .filteredOn(finding -> finding.getCode().equals("title_shouting"))
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.ERROR, Severity.ERROR);
        assertThat(validate(CATALOGUE, builder -> builder.severity("reference_not_found", Severity.WARNING))
                        .isValid())
                .isTrue();
    }

    @Test
    void leavesOutRulesThatAreOffBeTheyOfFieldsEntitiesOrTheGraph() {
        Catalogue catalogue = catalogue()
                .addCourse(course("b")
                        .title(text("DRAWING FOR ALL"))
                        .addPrerequisite("nowhere")
                        .addPrerequisite("b")
                        .build())
                .build();
        assertThat(validate(catalogue, builder -> builder).getCounts())
                .contains(entry("title_shouting", 1L), entry("self_reference", 1L), entry("reference_not_found", 1L));

        assertThat(validate(
                                catalogue,
                                builder -> builder.off("title_shouting")
                                        .off("self_reference")
                                        .off("reference_not_found"))
                        .getCounts())
                .doesNotContainKeys("title_shouting", "self_reference", "reference_not_found");
    }

    @Test
    void letsTheLastOfOnAndOffStand() {
        assertThat(validate(CATALOGUE, builder -> builder.off("title_shouting").on("title_shouting"))
                        .count("title_shouting"))
                .isEqualTo(2);
        assertThat(validate(CATALOGUE, builder -> builder.on("title_shouting").off("title_shouting"))
                        .count("title_shouting"))
                .isZero();
    }

    @Test
    void listsCodesOfRulesThatAreOffToo() {
        assertThat(CatalogueValidator.builder().off("title_shouting").build().getCodes())
                .isEqualTo(CatalogueValidator.standard().getCodes())
                .contains("age_gap", "title_shouting", "rule_failed", "suppression_unused");
    }

    @Test
    void countsAndListsWhatIsAccepted() {
        ValidationReport report = validate(
                CATALOGUE,
                builder -> builder.suppress("reference_not_found", Course.class, "b", "the course comes next term")
                        .suppress("title_shouting", Course.class, "a", "the name of a contest"));

        assertThat(report.isValid()).isTrue();
        assertThat(report.count("reference_not_found")).isZero();
        assertThat(report.count("title_shouting")).isEqualTo(1);
        assertThat(report.getSuppressed())
                .containsExactly(
                        entry(
                                new Suppression(
                                        "reference_not_found", Course.class, Id.of("b"), "the course comes next term"),
                                1L),
                        entry(
                                new Suppression("title_shouting", Course.class, Id.of("a"), "the name of a contest"),
                                1L));
        assertThat(report.toText(Locale.ENGLISH).lines())
                .endsWith(
                        "✓ reference_not_found (b): 1, the course comes next term",
                        "✓ title_shouting (a): 1, the name of a contest");
    }

    @Test
    void countsEveryFindingThatASuppressionAccepts() {
        Catalogue catalogue = catalogue()
                .addCourse(course("b").addPrerequisite("x").addPrerequisite("y").build())
                .build();

        assertThat(validate(catalogue, builder -> builder.suppress("reference_not_found", Course.class, "b", "to come"))
                        .getSuppressed()
                        .values())
                .containsExactly(2L);
    }

    @Test
    void acceptsWhatConcernsTheCatalogueItself() {
        ValidationReport report = validate(
                catalogue().build(),
                builder -> builder.suppress("catalogue_empty", Catalogue.class, "catalogue", "summer break"));

        assertThat(report.getFindings()).isEmpty();
        assertThat(report.getSuppressed().values()).containsExactly(1L);
    }

    @Test
    void reportsASuppressionThatNothingMatches() {
        ValidationReport report = validate(
                CATALOGUE,
                builder -> builder.suppress("title_shouting", Provider.class, "a", "of another kind")
                        .suppress("title_shouting", Course.class, "c", "of another id")
                        .suppress("self_reference", Course.class, "a", "of another rule"));

        assertThat(report.getSuppressed()).isEmpty();
        assertThat(report.count("title_shouting")).isEqualTo(2);
        assertThat(report.getFindings())
                .filteredOn(finding -> finding.getCode().equals("suppression_unused"))
                .extracting(
                        Finding::getPointer,
                        Finding::getSeverity,
                        finding -> finding.getMessage(Locale.ENGLISH),
                        finding -> finding.getMessage(RUSSIAN))
                .containsExactlyInAnyOrder(
                        unused("title_shouting", "provider", "a"),
                        unused("title_shouting", "course", "c"),
                        unused("self_reference", "course", "a"));
    }

    private static Tuple unused(String code, String kind, String id) {
        return tuple(
                "",
                Severity.WARNING,
                "A suppression should match a finding, or be withdrawn: " + code + " in " + kind + " " + id,
                "Исключение следует снять, если ему не соответствует ни одно нарушение: " + code + " (" + kind + " "
                        + id + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void asksForTheReasonOfASuppression(String reason) {
        CatalogueValidator.Builder builder = CatalogueValidator.builder();

        assertThatThrownBy(() -> builder.suppress("title_shouting", Course.class, "a", reason))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A suppression must give a reason: title_shouting of course a has none");
    }

    static List<UnaryOperator<CatalogueValidator.Builder>> settingsOfAnUnknownCode() {
        return List.of(
                builder -> builder.off("title_shoutin"),
                builder -> builder.on("title_shoutin"),
                builder -> builder.severity("title_shoutin", Severity.INFO),
                builder -> builder.suppress("title_shoutin", Course.class, "a", "misspelt"));
    }

    @ParameterizedTest
    @MethodSource("settingsOfAnUnknownCode")
    void refusesACodeThatNoRuleHasAndSuggestsTheNearest(UnaryOperator<CatalogueValidator.Builder> settings) {
        CatalogueValidator.Builder builder = settings.apply(CatalogueValidator.builder());

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Code must be that of a rule, such as title_shouting: title_shoutin");
    }

    @Test
    void confirmsACodeThatARuleHas() {
        assertThat(CatalogueValidator.standard().requireCode("title_shouting")).isEqualTo("title_shouting");
        assertThatThrownBy(() -> CatalogueValidator.standard().requireCode("title_shoutin"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Code must be that of a rule, such as title_shouting: title_shoutin");
    }

    @Test
    void listsAllCodesWhereNoneIsNear() {
        CatalogueValidator.Builder builder = CatalogueValidator.builder().off("xyz");

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Code must be that of a rule, one of [age_gap, ")
                .hasMessageContaining("title_shouting")
                .hasMessageEndingWith("]: xyz");
    }

    @Test
    void drawsTheLineWhereTheLimitsSay() {
        Catalogue catalogue = catalogue()
                .addCourse(course("a")
                        .title(text("Robots".repeat(5)))
                        .ageRange(AgeRange.of(19, 21))
                        .workload(Workload.ofHours(100).overWeeks(4))
                        .build())
                .build();
        Limits limits = Limits.builder()
                .titleLength(29)
                .childhood(AgeRange.of(5, 21))
                .hoursPerWeek(BigDecimal.valueOf(24))
                .build();

        ValidationReport standard = validate(catalogue, builder -> builder);
        ValidationReport report = validate(catalogue, builder -> builder.limits(limits));

        assertThat(standard.getCounts())
                .contains(entry("age_outside_childhood", 1L), entry("weekly_load_implausible", 1L))
                .doesNotContainKey("title_too_long");
        assertThat(report.getCounts())
                .contains(entry("title_too_long", 1L), entry("weekly_load_implausible", 1L))
                .doesNotContainKey("age_outside_childhood");
        assertThat(report.getFindings())
                .filteredOn(finding -> finding.getCode().equals("weekly_load_implausible"))
                .extracting(Finding::getEvidence)
                .containsExactly(Map.of("hoursPerWeek", BigDecimal.valueOf(24), "value", BigDecimal.valueOf(25)));
        assertThat(report.getFindings())
                .filteredOn(finding -> finding.getCode().equals("title_too_long"))
                .extracting(finding -> finding.getMessage(Locale.ENGLISH))
                .containsExactly("The title should have at most 29 characters: \"RobotsRobotsRobotsRobotsRobots\"");
    }

    @Test
    void drawsALineOfItsOwnForStatements() {
        Catalogue catalogue = catalogue()
                .addCourse(course("a").title(text("Robots".repeat(5))).build())
                .addCompetency(Competency.builder()
                        .id("c")
                        .title(text("Robots".repeat(5)))
                        .build())
                .build();

        ValidationReport report = validate(
                catalogue,
                builder -> builder.limits(Limits.builder()
                        .titleLength(Limits.STATEMENT_LENGTH)
                        .statementLength(29)
                        .build()));

        assertThat(report.getFindings())
                .filteredOn(finding -> finding.getCode().equals("title_too_long"))
                .extracting(Finding::getPointer, Finding::getEvidence)
                .containsExactly(
                        tuple("/competencies/0/title/en", Map.of("maxLength", 29, "value", "Robots".repeat(5))));
    }

    @Test
    void saysNothingOfASuppressionWhoseRuleIsOff() {
        ValidationReport report = validate(
                CATALOGUE,
                builder -> builder.off("title_shouting")
                        .suppress("title_shouting", Course.class, "a", "the name of a contest")
                        .suppress("age_gap", Catalogue.class, "catalogue", "runs only when asked to"));

        assertThat(report.count("suppression_unused")).isZero();
        assertThat(report.getSuppressed()).isEmpty();
    }

    @Test
    void refusesToAcceptTheSameTwice() {
        CatalogueValidator.Builder builder = CatalogueValidator.builder()
                .suppress("title_shouting", Course.class, "a", "the name of a contest")
                .suppress("title_shouting", Course.class, "b", "the name of a contest");

        assertThatThrownBy(() -> builder.suppress("title_shouting", Course.class, "a", "we like it"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No two suppressions must be of the same: title_shouting of course a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule_failed", "suppression_unused"})
    void refusesToAcceptWhatConcernsTheValidation(String code) {
        CatalogueValidator.Builder builder = CatalogueValidator.builder();

        assertThatThrownBy(() -> builder.suppress(code, Catalogue.class, "catalogue", "noise"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A suppression must be of a rule over the catalogue: " + code);
    }

    @Test
    void refusesToLetARuleFailUnseen() {
        CatalogueValidator.Builder builder = CatalogueValidator.builder();

        assertThatThrownBy(() -> builder.off("rule_failed"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Rule must stay on, or a rule that fails would pass for one that finds nothing: rule_failed");
        assertThat(builder.off("suppression_unused").build().getCodes()).contains("suppression_unused");
    }

    static List<Class<? extends Entity<?>>> typesOfTheCatalogue() {
        return List.of(Catalogue.class, CatalogueHeader.class, CatalogueMetadata.class);
    }

    @ParameterizedTest
    @MethodSource("typesOfTheCatalogue")
    void takesEveryTypeOfTheCatalogueForTheCatalogue(Class<? extends Entity<?>> type) {
        ValidationReport report = validate(
                catalogue().build(), builder -> builder.suppress("catalogue_empty", type, "catalogue", "summer break"));

        assertThat(report.getSuppressed().keySet())
                .extracting(Suppression::getKind)
                .containsExactly(Catalogue.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void refusesATypeOfEveryKind() {
        CatalogueValidator.Builder builder = CatalogueValidator.builder();
        Class<? extends Entity<?>> any = (Class<? extends Entity<?>>) (Class<?>) Entity.class;

        assertThatThrownBy(() -> builder.suppress("title_shouting", any, "a", "whatever it is"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Kind must be that of an entity, such as Course: Entity");
    }

    @Test
    void namesEveryUnknownCodeAndWhereItWasSaid() {
        CatalogueValidator.Builder builder = CatalogueValidator.builder()
                .off("title_shoutin")
                .from("/on/0", file -> file.on("age_gapp"))
                .suppress("self_referenc", Course.class, "a", "misspelt");

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        Code must be that of a rule, such as title_shouting: title_shoutin
                        Code must be that of a rule, such as age_gap: age_gapp (at /on/0)
                        Code must be that of a rule, such as self_reference: self_referenc""");
    }

    @Test
    void saysWhereASettingWasSaidThatIsRefusedAtOnce() {
        CatalogueValidator.Builder builder = CatalogueValidator.builder();

        assertThatThrownBy(() -> builder.from("/samplesPerRule", file -> file.samplesPerRule(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Samples per rule must not be negative: -1 (at /samplesPerRule)");
    }

    @Test
    void tellsSuppressionsApartByAllThatTheySay() {
        Suppression suppression = new Suppression("title_shouting", Course.class, Id.of("a"), "a contest");

        assertThat(suppression)
                .hasToString("title_shouting of course a: a contest")
                .isEqualTo(new Suppression("title_shouting", Course.class, Id.of("a"), "a contest"))
                .hasSameHashCodeAs(new Suppression("title_shouting", Course.class, Id.of("a"), "a contest"))
                .isNotEqualTo(new Suppression("title_too_long", Course.class, Id.of("a"), "a contest"))
                .isNotEqualTo(new Suppression("title_shouting", Provider.class, Id.of("a"), "a contest"))
                .isNotEqualTo(new Suppression("title_shouting", Course.class, Id.of("b"), "a contest"))
                .isNotEqualTo(new Suppression("title_shouting", Course.class, Id.of("a"), "we like it"));
    }
}
