package io.github.programmecatalogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.constraint.Limits;
import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Trace;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What one rule finds in small catalogues, whatever others find there. */
final class OneRule {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final String code;
    private final CatalogueValidator validator;

    private OneRule(String code) {
        this.code = code;
        this.validator = CatalogueValidator.builder()
                .clock(Clock.fixed(LocalDate.of(2026, 11, 23).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .on(code)
                .build();
    }

    static OneRule of(String code) {
        return new OneRule(code);
    }

    List<Finding> findings(Catalogue catalogue) {
        ValidationReport report = validator.validate(catalogue);
        assertThat(report.count("rule_failed")).isZero();
        return report.getFindings().stream()
                .filter(finding -> finding.getCode().equals(code))
                .toList();
    }

    List<String> pointers(Catalogue catalogue) {
        return findings(catalogue).stream().map(Finding::getPointer).toList();
    }

    Finding only(Catalogue catalogue) {
        List<Finding> findings = findings(catalogue);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    String message(Catalogue catalogue) {
        return only(catalogue).getMessage(Locale.ENGLISH);
    }

    String russianMessage(Catalogue catalogue) {
        return only(catalogue).getMessage(RUSSIAN);
    }

    /** Where a rule finds something, asked without all the others: for catalogues of very many courses. */
    static List<String> pointers(GraphRule rule, Catalogue.Builder catalogue) {
        Trace trace = new Trace();
        catalogue.build().entries().forEach(trace::add);
        List<String> pointers = new ArrayList<>();
        Conditions conditions = Conditions.of(LocalDate.of(2026, 11, 23), Limits.standard());
        rule.check(trace.toGraph(), conditions, new GraphRule.Reporter() {
            @Override
            public void report(Nodes nodes, int node, PropertyPath path, Map<String, ?> evidence) {
                pointers.add(Position.of(nodes, node).toPointer() + path.toPointer());
            }

            @Override
            public void report(PropertyPath path, Map<String, ?> evidence) {
                pointers.add(path.toPointer());
            }
        });
        return pointers;
    }

    static Course.Builder course(String id) {
        return Course.builder().id(id).title(title(id));
    }

    static LocalizedText title(String of) {
        return LocalizedText.of("en", "Title of " + of, "ru", "Название " + of);
    }

    static Catalogue courses(Course.Builder... courses) {
        return catalogue(Arrays.stream(courses)).build();
    }

    static Catalogue.Builder catalogue(Stream<Course.Builder> courses) {
        return Catalogue.builder()
                .id("catalogue")
                .title(title("catalogue"))
                .language("en")
                .addAllCourses(courses.map(Course.Builder::build).toList());
    }
}
