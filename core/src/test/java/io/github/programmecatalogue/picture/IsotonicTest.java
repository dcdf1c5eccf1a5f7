package io.github.programmecatalogue.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsotonicTest {

    @ParameterizedTest
    @CsvSource({
        "1 2 3,     1 1 1, 1 2 3",
        "3 1,       1 1,   2 2",
        "3 1,       3 1,   2.5 2.5",
        "1 5 3 3 9, 1 1 2 1 1, 1 3.5 3.5 3.5 9",
        "4 3 2 1,   1 1 1 1,   2.5 2.5 2.5 2.5",
        "7,         2,     7"
    })
    void findsTheNearestRisingSequence(String values, String weights, String expected) {
        double[] fitted = numbers(values);

        Isotonic.fit(fitted, numbers(weights));

        assertThat(fitted).containsExactly(numbers(expected));
    }

    private static double[] numbers(String text) {
        return Stream.of(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
