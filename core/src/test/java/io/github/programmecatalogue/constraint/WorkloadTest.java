package io.github.programmecatalogue.constraint;

import static io.github.programmecatalogue.constraint.Findings.course;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.CourseKind;
import io.github.programmecatalogue.value.Workload;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkloadTest {

    @ParameterizedTest
    @CsvSource({"144, 4, 36", "144, 4.4, 36", "140, 4, 36", "90, 10, 10", "100, 9, 10", "0.9, 1, 1", "1E+99, 1E+99, 1"})
    void acceptsHoursThatAgreeToATenth(BigDecimal hours, BigDecimal weekly, int weeks) {
        assertThat(findings(hours, weekly, weeks)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"144, 2, 36", "72, 4, 36", "89.99, 10, 10", "100, 8.99, 10", "1, 144, 36", "1E+99, 1, 1", "1, 1E+99, 1"
    })
    void findsHoursThatDiffer(BigDecimal hours, BigDecimal weekly, int weeks) {
        assertThat(findings(hours, weekly, weeks)).containsExactly("workload workload_inconsistent");
    }

    @Test
    void findsEachZeroAtItsProperty() {
        assertThat(findings(BigDecimal.ZERO, BigDecimal.ZERO, 0))
                .containsExactly(
                        "workload.hours hours_not_positive",
                        "workload.hoursPerWeek hours_not_positive",
                        "workload.weeks weeks_not_positive");
        assertThat(findings(BigDecimal.TEN, BigDecimal.ONE, 0)).containsExactly("workload.weeks weeks_not_positive");
        assertThat(findings(new BigDecimal("0.00"), BigDecimal.ONE, 5))
                .containsExactly("workload.hours hours_not_positive");
        assertThat(findings(BigDecimal.TEN, BigDecimal.ZERO, 5))
                .containsExactly("workload.hoursPerWeek hours_not_positive");
    }

    @Test
    void comparesOnlyWhatIsStated() {
        assertThat(Findings.of(
                        course().workload(Workload.ofHours(144).overWeeks(36)).build()))
                .isEmpty();
        assertThat(Findings.of(course().workload(Workload.ofHoursPerWeek(4)).build()))
                .isEmpty();
    }

    /** A camp, since it may take any number of hours a week. */
    private static List<String> findings(BigDecimal hours, BigDecimal weekly, int weeks) {
        return Findings.of(course().kind(CourseKind.CAMP)
                .workload(Workload.builder()
                        .hours(hours)
                        .hoursPerWeek(weekly)
                        .weeks(weeks)
                        .build())
                .build());
    }
}
