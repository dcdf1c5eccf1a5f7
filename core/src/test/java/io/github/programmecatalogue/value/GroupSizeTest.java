package io.github.programmecatalogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GroupSizeTest {

    @Test
    void hasOneEndOrBoth() {
        assertThat(GroupSize.of(8, 12)).hasToString("GroupSize{min=8, max=12}");
        assertThat(GroupSize.of(8, 12).getMin()).hasValue(8);
        assertThat(GroupSize.of(8, 12).getMax()).hasValue(12);
        assertThat(GroupSize.atLeast(8).getMin()).hasValue(8);
        assertThat(GroupSize.atLeast(8).getMax()).isEmpty();
        assertThat(GroupSize.atMost(12).getMin()).isEmpty();
        assertThat(GroupSize.atMost(12).getMax()).hasValue(12);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(() -> GroupSize.of(12, 8), "Group size must not end before it starts: 12–8"),
                refusal(() -> GroupSize.of(-1, 8), "Group size must not be negative: -1"),
                refusal(() -> GroupSize.of(8, -2), "Group size must not be negative: -2"),
                refusal(() -> GroupSize.atLeast(-3), "Group size must not be negative: -3"),
                refusal(() -> GroupSize.atMost(-4), "Group size must not be negative: -4"),
                refusal(() -> GroupSize.builder().build(), "Group size must state its smallest or largest"));
    }

    private static Arguments refusal(ThrowingCallable call, String message) {
        return arguments(message, call);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWhatHasNoMeaning(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    @Test
    void equalsByBothEnds() {
        assertThat(GroupSize.of(8, 12)).isEqualTo(GroupSize.of(8, 12)).hasSameHashCodeAs(GroupSize.of(8, 12));
        assertThat(GroupSize.of(0, 12)).isNotEqualTo(GroupSize.atMost(12));
        assertThat(GroupSize.of(8, 12)).isNotEqualTo(GroupSize.of(8, 13)).isNotEqualTo(GroupSize.atLeast(8));
    }
}
