package io.github.programmecatalogue.validation;

import static io.github.programmecatalogue.validation.Reported.catalogue;
import static io.github.programmecatalogue.validation.Reported.course;
import static io.github.programmecatalogue.validation.Reported.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.Course;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rule that throws costs its own findings at most. */
class FailingRulesTest {

    private static final String CODE = "ourschool:broken";

    private static final Catalogue CATALOGUE = catalogue()
            .addCourses(
                    course("a").title(text("ROBOTICS FOR ALL")).build(),
                    course("b").addPrerequisite("nowhere").build())
            .build();

    private static IllegalStateException failure() {
        return new IllegalStateException("out of order");
    }

    private static CatalogueValidator validator(Rule rule) {
        return CatalogueValidator.builder().clock(Reported.CLOCK).rule(rule).build();
    }

    private static void assertThatTheOthersFindWhatTheyFind(ValidationReport report) {
        assertThat(report.count("title_shouting")).isEqualTo(1);
        assertThat(report.count("reference_not_found")).isEqualTo(1);
    }

    private static List<Finding> failures(ValidationReport report) {
        return report.getFindings().stream()
                .filter(finding -> finding.getCode().equals("rule_failed"))
                .toList();
    }

    @Test
    void namesARuleThatFailsOnAnEntity() {
        ValidationReport report = validator(OwnRules.entityRule(CODE, (entity, reporter) -> {
                    reporter.report(PropertyPath.of("title"), Map.of());
                    if (entity.getId().toString().equals("b")) {
                        throw failure();
                    }
                }))
                .validate(CATALOGUE);

        assertThatTheOthersFindWhatTheyFind(report);
        assertThat(report.count(CODE)).isEqualTo(4);
        assertThat(failures(report)).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).isEqualTo("/courses/1");
            assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
            assertThat(finding.getEvidence()).containsEntry("rule", CODE);
            assertThat(finding.getMessage(Locale.ENGLISH))
                    .startsWith("A rule must report what it finds, and never fail:"
                            + " ourschool:broken: \"java.lang.IllegalStateException: out of order\", thrown at ")
                    .contains("FailingRulesTest.failure(FailingRulesTest.java:");
            assertThat(finding.getMessage(Locale.forLanguageTag("ru")))
                    .startsWith("Правило должно сообщать о найденном и не должно завершаться сбоем:"
                            + " ourschool:broken: \"java.lang.IllegalStateException: out of order\", место сбоя — ")
                    .contains("FailingRulesTest.failure(FailingRulesTest.java:");
        });
    }

    /** In Java nobody keeps a rule from it. */
    @Test
    @SuppressWarnings("NullAway")
    void namesARuleThatReportsNoPlace() {
        PropertyPath nowhere = null;
        ValidationReport report = validator(
                        OwnRules.entityRule(CODE, (entity, reporter) -> reporter.report(nowhere, Map.of())))
                .validate(CATALOGUE);

        assertThatTheOthersFindWhatTheyFind(report);
        assertThat(report.count(CODE)).isZero();
        assertThat(failures(report))
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.getMessage(Locale.ENGLISH)).contains("NullPointerException: path"));
    }

    @Test
    void doesNotRunARuleThatIsOff() {
        ValidationReport report = CatalogueValidator.builder()
                .clock(Reported.CLOCK)
                .rule(OwnRules.entityRule(CODE, (entity, reporter) -> {
                    throw failure();
                }))
                .off(CODE)
                .build()
                .validate(CATALOGUE);

        assertThatTheOthersFindWhatTheyFind(report);
        assertThat(failures(report)).isEmpty();
    }

    @Test
    void takesEvidenceThatIsNullForAFailure() {
        ValidationReport report = validator(OwnRules.entityRule(
                        CODE, (entity, reporter) -> reporter.report(PropertyPath.of("title"), nullEvidence())))
                .validate(CATALOGUE);

        assertThatTheOthersFindWhatTheyFind(report);
        assertThat(report.count("rule_failed")).isEqualTo(4);
    }

    private static Map<String, ?> nullEvidence() {
        return Collections.singletonMap("value", null);
    }

    @Test
    void namesARuleThatFailsOnTheGraph() {
        ValidationReport report = validator(new FailsOnTheGraph(CODE)).validate(CATALOGUE);

        assertThatTheOthersFindWhatTheyFind(report);
        assertThat(report.count(CODE)).isEqualTo(1);
        assertThat(failures(report)).extracting(Finding::getPointer).containsExactly("");
        assertThat(failures(report))
                .extracting(finding -> finding.getEvidence().get("rule"))
                .containsExactly(CODE);
    }

    @Test
    void namesEachRuleOverTheGraphThatFailsOnWhateverThread() {
        CatalogueValidator validator = CatalogueValidator.builder()
                .clock(Reported.CLOCK)
                .rule(new FailsOnTheGraph("ourschool:first"))
                .rule(new FailsOnTheGraph("ourschool:second"))
                .build();

        ValidationReport report = CATALOGUE.entries().parallel().collect(validator.collector());

        assertThatTheOthersFindWhatTheyFind(report);
        assertThat(failures(report))
                .extracting(finding -> finding.getEvidence().get("rule"))
                .containsExactly("ourschool:first", "ourschool:second");
        assertThat(report.getCounts()).isEqualTo(validator.validate(CATALOGUE).getCounts());
    }

    private record FailsOnTheGraph(String code) implements GraphRule {

        @Override
        public String getCode() {
            return code;
        }

        @Override
        public Severity getSeverity() {
            return Severity.INFO;
        }

        @Override
        public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
            reporter.report(graph.courses(), 0, PropertyPath.of("title"), Map.of());
            throw failure();
        }
    }

    /** Where a rule with a fold of its own can fail. */
    enum Stage {
        COLLECTOR,
        SUPPLIER,
        ACCUMULATOR,
        COMBINER,
        FINISHER,
        REPORT
    }

    @ParameterizedTest
    @EnumSource
    void namesARuleWhoseFoldFails(Stage stage) {
        Collector<CatalogueEntry, ?, ValidationReport> collector =
                validator(new Fold(stage)).collector();

        ValidationReport report = foldInTwoParts(collector);

        assertThatTheOthersFindWhatTheyFind(report);
        assertThat(failures(report)).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).isEmpty();
            assertThat(finding.getEvidence())
                    .containsEntry("rule", CODE)
                    .containsEntry("value", "java.lang.IllegalStateException: out of order");
        });
    }

    private static <A> ValidationReport foldInTwoParts(Collector<CatalogueEntry, A, ValidationReport> collector) {
        List<CatalogueEntry> entries = CATALOGUE.entries().toList();
        A left = collector.supplier().get();
        A right = collector.supplier().get();
        for (int i = 0; i < entries.size(); i++) {
            collector.accumulator().accept(i % 2 == 0 ? left : right, entries.get(i));
        }
        return collector.finisher().apply(collector.combiner().apply(left, right));
    }

    private record Fold(Stage failing) implements EntryRule {

        @Override
        public String getCode() {
            return CODE;
        }

        @Override
        public Severity getSeverity() {
            return Severity.WARNING;
        }

        @Override
        public Collector<CatalogueEntry, ?, Result> collector(Conditions conditions) {
            reach(Stage.COLLECTOR);
            return Collector.of(
                    () -> {
                        reach(Stage.SUPPLIER);
                        return new StringBuilder();
                    },
                    (container, entry) -> reach(Stage.ACCUMULATOR),
                    (one, other) -> {
                        reach(Stage.COMBINER);
                        return one;
                    },
                    container -> {
                        reach(Stage.FINISHER);
                        return reporter -> reach(Stage.REPORT);
                    });
        }

        private void reach(Stage stage) {
            if (stage == failing) {
                throw failure();
            }
        }
    }

    /** The rule fails on both courses; a part of the catalogue sees the second alone. */
    @Test
    void namesTheFirstEntryThatAFoldFailsOnWhateverThePartition() {
        Collector<CatalogueEntry, ?, ValidationReport> collector =
                validator(new FailsOnCourses()).collector();

        assertThat(List.of(CATALOGUE.entries().collect(collector), foldInTwoParts(collector), backwards(collector)))
                .allSatisfy(report -> assertThat(failures(report))
                        .extracting(
                                Finding::getPointer, finding -> finding.getId().toString())
                        .containsExactly(tuple("/courses/0", "a")));
    }

    private static <A> ValidationReport backwards(Collector<CatalogueEntry, A, ValidationReport> collector) {
        A folded = collector.supplier().get();
        List<CatalogueEntry> entries = new ArrayList<>(CATALOGUE.entries().toList());
        Collections.reverse(entries);
        for (CatalogueEntry entry : entries) {
            A part = collector.supplier().get();
            collector.accumulator().accept(part, entry);
            folded = collector.combiner().apply(folded, part);
        }
        return collector.finisher().apply(folded);
    }

    private record FailsOnCourses() implements EntryRule {

        @Override
        public String getCode() {
            return CODE;
        }

        @Override
        public Severity getSeverity() {
            return Severity.WARNING;
        }

        @Override
        public Collector<CatalogueEntry, ?, Result> collector(Conditions conditions) {
            return Collector.of(
                    StringBuilder::new,
                    (container, entry) -> {
                        if (entry instanceof CatalogueEntry.Member member && member.entity() instanceof Course) {
                            throw failure();
                        }
                    },
                    (one, other) -> one,
                    container -> reporter -> {});
        }
    }
}
