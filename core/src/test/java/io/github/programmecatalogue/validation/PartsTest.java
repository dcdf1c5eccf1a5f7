package io.github.programmecatalogue.validation;

import static io.github.programmecatalogue.validation.Reported.catalogue;
import static io.github.programmecatalogue.validation.Reported.course;
import static io.github.programmecatalogue.validation.Reported.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.CatalogueEntry.Member;
import io.github.programmecatalogue.model.Course;
import java.util.List;
import java.util.stream.Collector;
import org.junit.jupiter.api.Test;

/** What a validation of two parts of a catalogue reports: the same as that of the whole. */
class PartsTest {

    private static final Catalogue CATALOGUE = catalogue()
            .addCourses(
                    course("a").title(text("ROBOTICS FOR ALL")).build(),
                    course("b").title(text("DRAWING FOR ALL")).build(),
                    course("c").addPrerequisite("nowhere").build(),
                    course("a").title(text("CHESS FOR ALL")).build())
            .build();

    private static final CatalogueValidator VALIDATOR = CatalogueValidator.builder()
            .clock(Reported.CLOCK)
            .suppress("title_shouting", Course.class, "a", "the name of a contest")
            .rule(new FailsOnTheThirdCourse())
            .build();

    @Test
    void countsWhatIsAcceptedAndNamesWhatFailsWhereverTheCatalogueIsCut() {
        ValidationReport whole = VALIDATOR.validate(CATALOGUE);
        assertThat(whole.getSuppressed().values()).containsExactly(2L);
        assertThat(whole.count("rule_failed")).isEqualTo(1);

        List<CatalogueEntry> entries = CATALOGUE.entries().toList();
        for (int cut = 0; cut <= entries.size(); cut++) {
            assertThat(inTwoParts(VALIDATOR.collector(), entries, cut))
                    .as("cut before entry %s", cut)
                    .isEqualTo(whole);
        }
    }

    private static <A> ValidationReport inTwoParts(
            Collector<CatalogueEntry, A, ValidationReport> collector, List<CatalogueEntry> entries, int cut) {
        A head = collector.supplier().get();
        A tail = collector.supplier().get();
        entries.subList(0, cut).forEach(entry -> collector.accumulator().accept(head, entry));
        entries.subList(cut, entries.size())
                .forEach(entry -> collector.accumulator().accept(tail, entry));
        return collector.finisher().apply(collector.combiner().apply(head, tail));
    }

    private static final class FailsOnTheThirdCourse implements EntryRule {

        @Override
        public String getCode() {
            return "ourschool:fails";
        }

        @Override
        public Severity getSeverity() {
            return Severity.INFO;
        }

        @Override
        public Collector<CatalogueEntry, ?, Result> collector(Conditions conditions) {
            return Collector.of(
                    StringBuilder::new,
                    (container, entry) -> {
                        if (entry instanceof Member member && member.index() == 2) {
                            throw new IllegalStateException("out of order");
                        }
                    },
                    StringBuilder::append,
                    container -> reporter -> {});
        }
    }
}
