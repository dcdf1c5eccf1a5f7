package io.github.programmecatalogue.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.examples.benchmarks.Comparison.Time;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void dividesTheLibraryByEveryOtherFormOfTheSameOperationAndSize() {
        Comparison comparison = new Comparison(List.of(
                new Time("read", "library", 10, 30, 1),
                new Time("read", "records", 10, 40, 2),
                new Time("read", "records", 20, 80, 2),
                new Time("write", "records", 10, 5, Double.NaN)));

        assertThat(comparison.toText()).isEqualTo("""
                operation form       courses        ms       ±  library ÷ form
                read      library         10      30.0     1.0
                read      records         10      40.0     2.0            0.75
                read      records         20      80.0     2.0
                write     records         10       5.0       –""");
    }
}
