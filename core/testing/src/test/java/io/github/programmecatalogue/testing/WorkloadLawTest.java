package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.programmecatalogue.value.Workload;
import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WorkloadLawTest {

    @Property(tries = 300)
    void saysWhatIsStatedBeforeItDerivesAnything(@ForAll @Any Workload workload) {
        workload.getHours().ifPresent(hours -> assertThat(workload.totalHours()).contains(hours));
        workload.getHoursPerWeek()
                .ifPresent(hours -> assertThat(workload.weeklyHours()).contains(hours));
        workload.getWeeks()
                .ifPresent(weeks -> assertThat(workload.lengthInWeeks()).contains(BigDecimal.valueOf(weeks)));
    }

    @Property(tries = 300)
    void derivesHoursThatGiveTheWeeklyHoursBack(
            @ForAll @IntRange(max = 40) int weekly, @ForAll @IntRange(min = 1, max = 60) int weeks) {
        Workload stated = Workload.ofHoursPerWeek(weekly).overWeeks(weeks);
        Workload derived = Workload.ofHours(stated.totalHours().orElseThrow()).overWeeks(weeks);
        assertThat(derived.weeklyHours()).contains(BigDecimal.valueOf(weekly));
    }

    @Property(tries = 300)
    void derivesWeeksThatGiveTheHoursBack(@ForAll @Any Workload workload) {
        Assume.that(workload.getWeeks().isEmpty() && workload.getHours().isPresent());
        workload.lengthInWeeks().ifPresent(weeks -> {
            BigDecimal weekly = workload.getHoursPerWeek().orElseThrow();
            BigDecimal hours = workload.totalHours().orElseThrow();
            assertThat(weeks.multiply(weekly)).isCloseTo(hours, within(hours.scaleByPowerOfTen(-33)));
        });
    }

    @Property(tries = 300)
    void takesItsDecimalsFromTheirValueNotTheirScale(
            @ForAll @Any Workload workload, @ForAll @IntRange(max = 5) int zeros) {
        Workload padded = Workload.builder()
                .from(workload)
                .hours(workload.getHours().map(hours -> hours.setScale(hours.scale() + zeros)))
                .hoursPerWeek(workload.getHoursPerWeek().map(hours -> hours.setScale(hours.scale() + zeros)))
                .build();
        assertThat(padded).isEqualTo(workload).hasSameHashCodeAs(workload).hasToString(workload.toString());
    }
}
