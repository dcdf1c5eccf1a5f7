package io.github.programmecatalogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LikeGroupsTest {

    @Test
    void groupsWhatSharesAFingerprintByTheFirstOfEach() {
        int[] courses = {2, 3, 5, 7, 8, 11};

        assertThat(LikeGroups.of(courses, course -> course % 3)).containsExactly(List.of(2, 5, 8, 11));
        assertThat(LikeGroups.of(courses, course -> course % 2)).containsExactly(List.of(2, 8), List.of(3, 5, 7, 11));
    }

    @Test
    void tellsFingerprintsApartThatShareAllButTheHighestBits() {
        assertThat(LikeGroups.of(IntStream.range(0, 1000).toArray(), course -> (long) course << Integer.SIZE))
                .isEmpty();
    }

    @Test
    void groupsNothingOfNothing() {
        assertThat(LikeGroups.of(new int[0], course -> 1)).isEmpty();
    }
}
