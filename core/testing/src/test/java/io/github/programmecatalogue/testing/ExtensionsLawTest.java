package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.value.Extensions;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

class ExtensionsLawTest {

    @Property(tries = 500)
    void isTheCopyOfItsMap(@ForAll Extensions extensions) {
        assertThat(Extensions.copyOf(extensions.asMap()))
                .isEqualTo(extensions)
                .hasSameHashCodeAs(extensions)
                .hasToString(extensions.toString());
    }

    @Property(tries = 500)
    void holdsEachNumberInOneForm(@ForAll Extensions extensions) {
        assertThat(numbers(extensions.asMap())).allSatisfy(number -> {
            BigDecimal padded = number.setScale(number.scale() + 2);
            assertThat(Extensions.of("n", padded)).isEqualTo(Extensions.of("n", number));
            assertThat(Extensions.of("n", number).get("n")).contains(number);
        });
    }

    @Property(tries = 500)
    void isEmptyWhereItHasNoMember(@ForAll Extensions extensions) {
        assertThat(extensions.isEmpty()).isEqualTo(extensions.asMap().isEmpty());
        assertThat(extensions.isEmpty()).isEqualTo(extensions.equals(Extensions.empty()));
    }

    private static Stream<BigDecimal> numbers(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return numbersOfAll(map.values());
        }
        if (value instanceof List<?> list) {
            return numbersOfAll(list);
        }
        return value instanceof BigDecimal number ? Stream.of(number) : Stream.empty();
    }

    private static Stream<BigDecimal> numbersOfAll(Collection<? extends @Nullable Object> values) {
        Stream.Builder<BigDecimal> numbers = Stream.builder();
        for (Object value : values) {
            numbers(value).forEach(numbers);
        }
        return numbers.build();
    }
}
