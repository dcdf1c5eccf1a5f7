package io.github.programmecatalogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikeGroupsTest {

    @Test
    void groupsWhatSharesAFingerprintByTheFirstOfEach() {
        int[] courses = {2, 3, 5, 7, 8, 11};

        assertThat(LikeGroups.of(courses.length, i -> courses[i] % 3)).containsExactly(List.of(0, 2, 4, 5));
        assertThat(LikeGroups.of(courses.length, i -> courses[i] % 2))
                .containsExactly(List.of(0, 4), List.of(1, 2, 3, 5));
    }

    @Test
    void tellsFingerprintsApartThatShareAllButTheHighestBits() {
        assertThat(LikeGroups.of(1000, i -> (long) i << Integer.SIZE)).isEmpty();
    }

    @Test
    void givesTheFirstOfWhatIsAlikeWhateverTheCount() {
        for (int count = 0; count < 70; count++) {
            int kinds = 1 + count / 2;

            int[] firsts = LikeGroups.firsts(count, i -> i % kinds);

            for (int i = 0; i < count; i++) {
                assertThat(firsts[i]).isEqualTo(i % kinds);
            }
        }
    }

    @Test
    void groupsNothingOfNothing() {
        assertThat(LikeGroups.of(0, i -> 1)).isEmpty();
    }
}
