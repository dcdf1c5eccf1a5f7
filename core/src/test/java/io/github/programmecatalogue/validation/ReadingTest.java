package io.github.programmecatalogue.validation;

import static io.github.programmecatalogue.validation.Reported.course;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Damage;
import io.github.programmecatalogue.model.Fault;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What could not be read of a document is reported beside what the rules find in the rest. */
class ReadingTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final PropertyPath LEVEL = PropertyPath.of("level");

    private static final Fault UNKNOWN = unknown(false);
    private static final Fault CLUSTERS =
            new Fault("type_mismatch", PropertyPath.of("clusters"), Map.of("found", "7"), false);

    private static Fault unknown(boolean foreseen) {
        return new Fault(
                "value_unknown",
                LEVEL,
                Map.of("found", "\"expert\"", "words", List.of("introductory", "basic", "advanced")),
                foreseen);
    }

    private static CatalogueEntry damaged(int index, String id, Fault... faults) {
        return new CatalogueEntry.Member(Section.COURSES, index, course(id).build(), Damage.of(List.of(faults)));
    }

    private static CatalogueEntry cluster() {
        return new CatalogueEntry.Member(
                Section.CLUSTERS,
                0,
                Cluster.builder()
                        .id("robots")
                        .title(LocalizedText.of("en", "R"))
                        .build());
    }

    private static ValidationReport report(CatalogueValidator.Builder builder, CatalogueEntry... entries) {
        return Stream.of(entries).collect(builder.clock(Reported.CLOCK).build().collector());
    }

    private static ValidationReport report(CatalogueEntry... entries) {
        return report(CatalogueValidator.builder(), entries);
    }

    private static List<Finding> findings(ValidationReport report, String code) {
        return report.getFindings().stream()
                .filter(finding -> finding.getCode().equals(code))
                .toList();
    }

    @Test
    void isReportedAtItsPlaceInTheDocument() {
        ValidationReport report = report(damaged(7, "robotics", UNKNOWN));

        assertThat(findings(report, "value_unknown")).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).isEqualTo("/courses/7/level");
            assertThat(finding.getId()).isEqualTo(Id.of("robotics"));
            assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        });
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void isReportedOfWhatCouldNotBeReadAtAll() {
        Fault fault = new Fault("property_missing", PropertyPath.of("title"), Map.of("property", "title"), false);
        Damage damage = Damage.of(List.of(fault));

        ValidationReport report = report(
                new CatalogueEntry.Unreadable(Optional.empty(), 0, Optional.empty(), damage),
                new CatalogueEntry.Unreadable(Optional.of(Section.COURSES), 1, Optional.empty(), damage),
                new CatalogueEntry.Unreadable(Optional.of(Section.COURSES), 2, Optional.of(Id.of("robotics")), damage));

        assertThat(findings(report, "property_missing"))
                .extracting(finding -> finding.getPointer() + " " + finding.getId())
                .containsExactly("/title ?", "/courses/1/title ?", "/courses/2/title robotics");
    }

    @Test
    void saysThatAnEntryIsLeftOutForIt() {
        Fault fault = new Fault(
                "value_unknown",
                PropertyPath.of("status"),
                Map.of("found", "\"withdrawn\"", "leftOut", PropertyPath.entity()),
                false);

        ValidationReport report = report(new CatalogueEntry.Unreadable(
                Optional.of(Section.COURSES), 1, Optional.of(Id.of("b")), Damage.of(List.of(fault))));

        Finding finding = findings(report, "value_unknown").get(0);
        assertThat(finding.getMessage(Locale.ENGLISH)).endsWith(": \"withdrawn\"; all of /courses/1 is left out");
        assertThat(finding.getMessage(RUSSIAN)).endsWith(": \"withdrawn\"; целиком пропущено /courses/1");
    }

    @Test
    void leavesARuleUnjudgedThatFindsWhatMayNotBeSo() {
        ValidationReport report = report(cluster(), damaged(0, "robotics", CLUSTERS));

        assertThat(report.getUnjudged()).contains("cluster_empty").doesNotContain("age_group_not_covered");
        assertThat(report.count("cluster_empty")).isZero();
        assertThat(report.toText(Locale.ENGLISH)).contains("\n? Not judged, since not all could be read: ");
        assertThat(report.toText(RUSSIAN)).contains("\n? Не проверено, потому что прочитано не всё: ", "cluster_empty");
    }

    @Test
    void leavesReferencesUnjudgedToWhatMayBeAmongIt() {
        CatalogueEntry nameless =
                new CatalogueEntry.Unreadable(Optional.of(Section.COURSES), 1, Optional.empty(), Damage.none());
        Course cpp = course("cpp").addPrerequisite("c").build();

        ValidationReport report = report(new CatalogueEntry.Member(Section.COURSES, 0, cpp), nameless);

        assertThat(report.getUnjudged()).contains("reference_not_found").doesNotContain("reference_external");
        assertThat(report.count("reference_not_found")).isZero();
    }

    @Test
    void leavesRedundancyUnjudgedWhereACourseMayLeadBack() {
        Course course = course("a")
                .addPrerequisite(Prerequisite.required("b", "c"))
                .addPrerequisite("b")
                .build();
        CatalogueEntry.Member member = new CatalogueEntry.Member(Section.COURSES, 0, course);
        CatalogueEntry unread =
                new CatalogueEntry.Unreadable(Optional.of(Section.COURSES), 1, Optional.of(Id.of("b")), Damage.none());
        CatalogueEntry read =
                new CatalogueEntry.Member(Section.COURSES, 1, course("b").build());
        CatalogueValidator.Builder validator = CatalogueValidator.builder().on("prerequisite_redundant");

        assertThat(report(validator, member, read).count("prerequisite_redundant"))
                .isEqualTo(1);
        assertThat(report(validator, member, unread).count("prerequisite_redundant"))
                .isZero();
        assertThat(report(validator, member, unread).getUnjudged()).contains("prerequisite_redundant");
    }

    @Test
    void leavesRulesUnjudgedThatRestOnAnotherPropertyOfTheSame() {
        Fault partOf = new Fault("type_mismatch", PropertyPath.of("partOf"), Map.of("found", "7"), false);

        assertThat(report(damaged(0, "robotics", partOf)).getUnjudged()).contains("age_range_missing");
    }

    @Test
    void leavesNoRuleUnjudgedThatIsOffOrFindsNothingOrWhereAllIsRead() {
        assertThat(report(
                                CatalogueValidator.builder().off("cluster_empty"),
                                cluster(),
                                damaged(0, "robotics", CLUSTERS))
                        .getUnjudged())
                .doesNotContain("cluster_empty");
        assertThat(report(damaged(0, "robotics", CLUSTERS)).getUnjudged()).doesNotContain("cluster_empty");
        assertThat(report(
                                new CatalogueEntry.Header(CatalogueHeader.of(Catalogue.builder()
                                        .id("school")
                                        .title(LocalizedText.of("en", "S"))
                                        .language("en")
                                        .build())),
                                damaged(0, "robotics"))
                        .getUnjudged())
                .isEmpty();
    }

    static Stream<Arguments> weights() {
        return Stream.of(
                arguments(null, Severity.WARNING),
                arguments(Severity.ERROR, Severity.WARNING),
                arguments(Severity.WARNING, Severity.WARNING),
                arguments(Severity.INFO, Severity.INFO));
    }

    @ParameterizedTest
    @MethodSource("weights")
    void isNoErrorWhereANewerVersionMayHaveItSo(Severity set, Severity expected) {
        CatalogueValidator.Builder builder = CatalogueValidator.builder();
        if (set != null) {
            builder.severity("value_unknown", set);
        }

        ValidationReport report = report(builder, damaged(0, "a", unknown(true)));

        assertThat(findings(report, "value_unknown"))
                .extracting(Finding::getSeverity)
                .containsExactly(expected);
        assertThat(report.isValid()).isTrue();
    }

    @Test
    void isCountedBySeverityThoughFewerAreShown() {
        ValidationReport report = report(
                CatalogueValidator.builder().samplesPerRule(0),
                damaged(0, "a", unknown(true)),
                damaged(1, "b", unknown(true)),
                damaged(2, "c", UNKNOWN));

        assertThat(report.count("value_unknown")).isEqualTo(3);
        assertThat(report.count(Severity.ERROR)).isEqualTo(1);
    }

    @Test
    void canBeAcceptedInAnEntity() {
        ValidationReport report = report(
                CatalogueValidator.builder().suppress("value_unknown", Course.class, "a", "our own level"),
                damaged(0, "a", UNKNOWN),
                damaged(1, "b", UNKNOWN));

        assertThat(findings(report, "value_unknown"))
                .extracting(finding -> finding.getId().toString())
                .containsExactly("b");
        assertThat(report.getSuppressed()).hasSize(1).containsValue(1L);
    }

    @Test
    void canBeTurnedOff() {
        assertThat(findings(
                        report(CatalogueValidator.builder().off("value_unknown"), damaged(0, "a", UNKNOWN)),
                        "value_unknown"))
                .isEmpty();
    }

    @Test
    void namesTheKnownPropertyThatIsNear() {
        List<String> known = List.of("id", "title", "prerequisites", "teaches");

        assertThat(evidence("prerequisits", known))
                .isEqualTo(Map.of("property", "prerequisits", "nearest", "prerequisites"));
        assertThat(evidence("colour", known)).isEqualTo(Map.of("property", "colour"));
    }

    private static Map<String, Object> evidence(String property, List<String> known) {
        Fault fault = new Fault(
                "property_unknown", PropertyPath.of(property), Map.of("property", property, "known", known), false);
        return findings(report(damaged(0, "a", fault)), "property_unknown")
                .get(0)
                .getEvidence();
    }

    static Stream<Arguments> messages() {
        return Stream.of(
                arguments(
                        "json_malformed",
                        Map.of("truncated", "}", "line", 7, "column", 12),
                        "The document must be well-formed to its end: it ends before the closing } (line 7, column 12)",
                        "Документ должен быть правильно составлен до самого конца: он обрывается, не дойдя до закрывающего"
                                + " знака } (строка 7, столбец 12)"),
                arguments(
                        "json_malformed",
                        Map.of("compression", ""),
                        "The document must be well-formed to its end: its compressed data is damaged",
                        "Документ должен быть правильно составлен до самого конца: сжатые данные повреждены"),
                arguments(
                        "format_version_unsupported",
                        Map.of("found", "\"2.0\"", "supported", "1.x"),
                        "The document must be of a version of the format that is known: \"2.0\"; known is 1.x",
                        "Версия формата документа должна быть известной: \"2.0\"; известна 1.x"),
                arguments(
                        "property_missing",
                        Map.of("property", "title", "isNull", ""),
                        "A required property must be there: \"title\" is null",
                        "Обязательное свойство не должно отсутствовать: у \"title\" значение null"),
                arguments(
                        "property_duplicate",
                        Map.of("property", "title"),
                        "An object must have each property once: \"title\" is there again, and only the first is taken",
                        "Свойство не должно повторяться в одном объекте: \"title\" встречается снова, и взято только первое"),
                arguments(
                        "property_unknown",
                        Map.of("property", "titlle", "known", List.of("id", "title")),
                        "A property should be one that the format has: \"titlle\"; did you mean title?",
                        "Следует использовать только те свойства, которые есть в формате: \"titlle\";"
                                + " возможно, имелось в виду title?"),
                arguments(
                        "type_mismatch",
                        Map.of("found", "\"ten\"", "wholeNumber", ""),
                        "A value must be of the JSON type that the format has in its place: \"ten\", where a whole"
                                + " number belongs",
                        "Значение должно быть того типа JSON, который формат предусматривает в этом месте: \"ten\""
                                + " вместо целого числа"),
                arguments(
                        "value_unknown",
                        Map.of("found", "\"advansed\"", "words", List.of("basic", "advanced")),
                        "The word must be one of those that the format has in its place: \"advansed\"; there are: basic,"
                                + " advanced; the nearest is advanced",
                        "Слово должно быть одним из тех, которые формат предусматривает в этом месте: \"advansed\"; можно:"
                                + " basic, advanced; ближе всего advanced"),
                arguments(
                        "value_unknown",
                        Map.of("found", "\"expert\"", "words", List.of("basic", "advanced")),
                        "The word must be one of those that the format has in its place: \"expert\"; there are:"
                                + " basic, advanced",
                        "Слово должно быть одним из тех, которые формат предусматривает в этом месте: \"expert\";"
                                + " можно: basic, advanced"),
                arguments(
                        "value_malformed",
                        Map.of("found", "\"1 Sept\"", "date", ""),
                        "A value must make sense: \"1 Sept\"; a date is a day of the calendar, such as 2026-09-01",
                        "Значение должно иметь смысл: \"1 Sept\"; дата — это день календаря, например 2026-09-01"),
                arguments(
                        "value_malformed",
                        Map.of("found", "\"\\ud83d\"", "text", ""),
                        "A value must make sense: \"\\ud83d\"; a text consists of whole characters, without half a"
                                + " surrogate pair",
                        "Значение должно иметь смысл: \"\\ud83d\"; текст состоит из целых символов, без половин"
                                + " суррогатных пар"),
                arguments(
                        "value_malformed",
                        Map.of("found", "\"?\"", "cluster", ""),
                        "A value must make sense: \"?\"",
                        "Значение должно иметь смысл: \"?\""));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void saysWhatWasFoundAndWhatWouldBeRight(
            String code, Map<String, Object> evidence, String english, String russian) {
        Fault fault = new Fault(code, LEVEL, evidence, false);

        Finding finding = findings(report(damaged(0, "a", fault)), code).get(0);

        assertThat(finding.getMessage(Locale.ENGLISH)).isEqualTo(english);
        assertThat(finding.getMessage(RUSSIAN)).isEqualTo(russian);
    }
}
