package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.value.Extensions;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Arbitrary trees of what a school says beyond the model. */
final class ExtensionTrees {

    /** The object itself and what stands innermost count as levels too. */
    private static final int MOST_LISTS = Extensions.MAX_DEPTH - 2;

    private ExtensionTrees() {}

    static Arbitrary<Extensions> extensions() {
        Arbitrary<@Nullable Object> trees =
                Arbitraries.recursive(ExtensionTrees::scalars, ExtensionTrees::branches, 0, 2);
        Arbitrary<Extensions> objects =
                Arbitraries.maps(TextArbitraries.names(), trees).ofMaxSize(3).map(Extensions::copyOf);
        Arbitrary<Extensions> towers =
                Arbitraries.integers().between(1, MOST_LISTS).map(ExtensionTrees::tower);
        return Arbitraries.frequencyOf(
                Tuple.of(10, Arbitraries.just(Extensions.empty())), Tuple.of(10, objects), Tuple.of(1, towers));
    }

    private static Arbitrary<@Nullable Object> scalars() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, TextArbitraries.names().map(Object.class::cast)),
                        Tuple.of(1, Arbitraries.of(true, false)),
                        Tuple.of(2, Arbitraries.longs().map(Object.class::cast)),
                        Tuple.of(1, Arbitraries.doubles().map(Object.class::cast)),
                        Tuple.of(2, numbers()))
                .injectNull(0.1);
    }

    private static Arbitrary<Object> numbers() {
        return Arbitraries.of(
                0,
                -0.0,
                1.50,
                0.1f,
                Double.MIN_VALUE,
                Double.MAX_VALUE,
                Long.MIN_VALUE,
                BigInteger.TEN.pow(300).add(BigInteger.ONE),
                BigInteger.TEN.pow(1_000).subtract(BigInteger.ONE),
                BigInteger.ONE.subtract(BigInteger.TEN.pow(999)),
                new BigDecimal("1E+9999"),
                new BigDecimal("-1E-9999"),
                new BigDecimal(BigInteger.TEN.pow(990).subtract(BigInteger.ONE), 9_999),
                new BigDecimal(BigInteger.TEN.pow(990).subtract(BigInteger.ONE), -9_999),
                new BigDecimal(BigInteger.TEN.pow(998).subtract(BigInteger.ONE), 998),
                new BigDecimal("1E+3"),
                new BigDecimal("-1E+400"),
                new BigDecimal("1.0E-400"),
                new BigDecimal("305.00"),
                new BigDecimal("3.14159265358979323846264338327950288419716939937510"));
    }

    private static Arbitrary<@Nullable Object> branches(Arbitrary<@Nullable Object> inner) {
        return Arbitraries.oneOf(
                inner,
                inner.list().ofMaxSize(3).map(Object.class::cast),
                Arbitraries.maps(TextArbitraries.names(), inner).ofMaxSize(3).map(Object.class::cast));
    }

    private static Extensions tower(int lists) {
        Object tower = "top";
        for (int i = 0; i < lists; i++) {
            tower = List.of(tower);
        }
        return Extensions.of("tower", tower);
    }
}
