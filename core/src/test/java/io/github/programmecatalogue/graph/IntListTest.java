package io.github.programmecatalogue.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntListTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 17, 4095, 4096, 4097, 10_000})
    void givesWhatWasAddedOneByOneAndAllAtOnce(int size) {
        int[] numbers = IntStream.range(0, size).map(i -> 3 * i).toArray();
        IntList list = new IntList();
        IntStream.of(numbers).forEach(list::add);

        assertThat(IntStream.range(0, size).map(list::get).toArray()).isEqualTo(numbers);
        assertThat(list.drain()).isEqualTo(numbers);
        assertThat(list.drain()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 17, 4095, 4096, 4097, 10_000})
    void addsAnotherListAsItIsOrChanged(int size) {
        IntList list = new IntList();
        list.add(-1);
        IntList other = new IntList();
        IntStream.range(0, size).forEach(other::add);

        list.addAll(other);
        list.addAll(other, i -> size + i);

        assertThat(list.drain()).isEqualTo(IntStream.range(-1, 2 * size).toArray());
    }
}
