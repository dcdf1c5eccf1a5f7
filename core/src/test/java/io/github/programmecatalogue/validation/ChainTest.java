package io.github.programmecatalogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChainTest {

    @Test
    void namesEachIdOfAChainOfTwenty() {
        assertThat(chain(2)).hasToString("c1 → c2");
        assertThat(chain(20)).hasToString(names(20));
    }

    @Test
    void leavesOutTheMiddleOfALongerOne() {
        assertThat(chain(21)).hasToString(names(19) + " → … (1) → c21");
        assertThat(chain(1000)).hasToString(names(19) + " → … (980) → c1000");
    }

    private static Chain chain(int length) {
        return new Chain(ids(length));
    }

    private static String names(int length) {
        return ids(length).stream().collect(Collectors.joining(" → "));
    }

    private static List<String> ids(int length) {
        return IntStream.rangeClosed(1, length).mapToObj(i -> "c" + i).toList();
    }
}
