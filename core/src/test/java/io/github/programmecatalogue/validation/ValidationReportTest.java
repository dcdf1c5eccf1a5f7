package io.github.programmecatalogue.validation;

import static io.github.programmecatalogue.validation.Reported.catalogue;
import static io.github.programmecatalogue.validation.Reported.course;
import static io.github.programmecatalogue.validation.Reported.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ValidationReportTest {

    private static final Catalogue SHOUTING = shouting("ROBOTICS FOR ALL", "DRAWING FOR ALL");

    @Test
    void equalsTheReportOnTheSameCatalogue() {
        ValidationReport report = report(builder(), SHOUTING);

        assertThat(report(builder(), SHOUTING)).isEqualTo(report).hasSameHashCodeAs(report);
    }

    @Test
    void differsByFindings() {
        assertThat(report(builder(), shouting("ROBOTICS FOR ALL", "DRAWING FOR YOU")))
                .isNotEqualTo(report(builder(), SHOUTING));
    }

    @Test
    void differsByCountsThoughItShowsTheSame() {
        assertThat(report(builder().samplesPerRule(0), shouting("ROBOTICS FOR ALL", "Drawing")))
                .isNotEqualTo(report(builder().samplesPerRule(0), SHOUTING));
    }

    @Test
    void differsByWhatIsAccepted() {
        assertThat(report(builder().suppress("title_shouting", Course.class, "0", "one reason"), SHOUTING))
                .isNotEqualTo(report(builder().suppress("title_shouting", Course.class, "0", "another"), SHOUTING));
    }

    @Test
    void showsHowManyFindingsItLeavesOut() {
        ValidationReport report = report(builder().samplesPerRule(1), SHOUTING);

        assertThat(report.toText(Locale.ENGLISH).lines().filter(line -> line.contains("title_shouting")))
                .containsExactly(
                        "warning title_shouting /courses/0/title/en (0):"
                                + " The title should not be written in capitals throughout: \"ROBOTICS FOR ALL\"",
                        "… title_shouting: 1 / 2");
        assertThat(report(builder().samplesPerRule(2), SHOUTING).toText(Locale.ENGLISH))
                .doesNotContain("…");
    }

    private static CatalogueValidator.Builder builder() {
        return CatalogueValidator.builder().clock(Reported.CLOCK);
    }

    private static ValidationReport report(CatalogueValidator.Builder builder, Catalogue catalogue) {
        return builder.build().validate(catalogue);
    }

    private static Catalogue shouting(String... titles) {
        Catalogue.Builder catalogue = catalogue();
        for (int i = 0; i < titles.length; i++) {
            catalogue.addCourse(
                    course(Integer.toString(i)).title(text(titles[i])).build());
        }
        return catalogue.build();
    }
}
