package io.github.programmecatalogue.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * Decisions that were drawn beforehand and are taken one after another, so that what they lead to may depend on all of
 * them and still shrinks: a smaller number is an earlier, simpler choice, and after the last number every choice is the
 * first.
 */
final class Choices {

    private static final int GREATEST = 5_040; // divisible by every number up to ten, so that small choices are fair

    private final List<Integer> numbers;
    private int taken;

    Choices(List<Integer> numbers) {
        this.numbers = numbers;
    }

    static Arbitrary<List<Integer>> numbers(int size) {
        return Arbitraries.integers()
                .between(0, GREATEST - 1)
                .withDistribution(RandomDistribution.uniform())
                .shrinkTowards(0)
                .list()
                .ofSize(size);
    }

    /** A number of a range, both ends included. */
    int between(int min, int max) {
        int number = taken < numbers.size() ? numbers.get(taken++) : 0;
        return min + number % (max - min + 1);
    }

    /** One of several. */
    <T> T of(List<T> values) {
        return values.get(between(0, values.size() - 1));
    }

    /** One of an enumeration. */
    <T extends Enum<T>> T of(Class<T> type) {
        return of(List.of(type.getEnumConstants()));
    }

    /** Yes one time in so many; no is the simpler answer. */
    boolean onceIn(int times) {
        return between(0, times - 1) == times - 1;
    }

    /** A value every other time. */
    <T> Optional<T> perhaps(Supplier<T> value) {
        return onceIn(2) ? Optional.of(value.get()) : Optional.empty();
    }
}
