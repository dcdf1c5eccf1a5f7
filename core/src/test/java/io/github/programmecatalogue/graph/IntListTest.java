package io.github.programmecatalogue.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntListTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 17, 4095, 4096, 4097, 10_000})
    void givesWhatWasAddedOneByOneAndAllAtOnce(int size) {
        IntList list = new IntList();
        IntStream.range(0, size).map(i -> 3 * i).forEach(list::add);

        assertThat(IntStream.range(0, size).map(list::get).boxed()).isEqualTo(numbers(size));
        assertThat(list.drain())
                .isEqualTo(IntStream.range(0, size).map(i -> 3 * i).toArray());
        assertThat(list.drain()).isEmpty();
    }

    private static List<Integer> numbers(int size) {
        return IntStream.range(0, size).map(i -> 3 * i).boxed().toList();
    }
}
