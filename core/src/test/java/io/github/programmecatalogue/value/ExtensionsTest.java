package io.github.programmecatalogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExtensionsTest {

    private static final String PLACES =
            "Numbers in extensions must have at most 9,999 decimal places or zeros at the end: ";
    private static final String CHARACTERS = "Numbers in extensions must have at most 1,000 characters: ";

    @Test
    void keepsWhatASchoolSaysInItsOrder() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("room", "B-12");
        members.put("accessible", true);
        members.put("note", null);
        members.put("tags", Arrays.asList("vr", null, List.of()));
        Extensions extensions = Extensions.copyOf(members);

        assertThat(extensions.get("room")).contains("B-12");
        assertThat(extensions.get("note")).isEmpty();
        assertThat(extensions.get("missing")).isEmpty();
        assertThat(extensions.isEmpty()).isFalse();
        assertThat(extensions.asMap()).containsKey("note").isEqualTo(members);
        assertThat(extensions).hasToString("{room=B-12, accessible=true, note=null, tags=[vr, null, []]}");
    }

    @Test
    void isEmptyWithoutMembers() {
        assertThat(Extensions.empty().isEmpty()).isTrue();
        assertThat(Extensions.copyOf(Map.of())).isSameAs(Extensions.empty());
        assertThat(Extensions.empty().get("room")).isEmpty();
    }

    @Test
    void copiesAllTheWayDown() {
        List<Object> list = new ArrayList<>(List.of("a"));
        Map<String, Object> inner = new HashMap<>(Map.of("list", list));
        Extensions extensions = Extensions.of("inner", inner);
        list.add("b");
        inner.put("more", 1);

        assertThat(extensions).hasToString("{inner={list=[a]}}");
    }

    @Test
    void cannotBeChanged() {
        Extensions extensions = Extensions.copyOf(Map.of("list", List.of("a"), "map", Map.of("a", "b")));

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> extensions.asMap().put("a", "b"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> ((List<?>) extensions.get("list").orElseThrow()).remove(0));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> ((Map<?, ?>) extensions.get("map").orElseThrow()).clear());
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments((byte) 7, "7"),
                arguments((short) 7, "7"),
                arguments(7, "7"),
                arguments(7L, "7"),
                arguments(7.0, "7"),
                arguments(7.50f, "7.5"),
                arguments(0.1f, "0.1"),
                arguments(0.1, "0.1"),
                arguments(-0.0, "0"),
                arguments(1e10, "10000000000"),
                arguments(new BigDecimal("7.500"), "7.5"),
                arguments(new BigDecimal("0E+9"), "0"),
                arguments(BigInteger.TEN.pow(99), "1" + "0".repeat(99)),
                arguments(new BigDecimal("1E+99"), "1" + "0".repeat(99)),
                arguments(BigInteger.TEN.pow(200), "1E+200"),
                arguments(new BigDecimal(BigInteger.TEN.pow(200)), "1E+200"),
                arguments(new BigDecimal("1E+200"), "1E+200"),
                arguments(new BigDecimal("10E-300"), "1E-299"),
                arguments(new BigDecimal("1E+9999"), "1E+9999"),
                arguments(new BigDecimal("1.0E-9999"), "1E-9999"),
                arguments(BigInteger.TEN.pow(9_999), "1E+9999"),
                arguments(BigInteger.TEN.pow(1_000).subtract(BigInteger.ONE), "9".repeat(1_000)));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void hasOneFormForEqualNumbers(Number number, BigDecimal canonical) {
        assertThat(Extensions.of("n", number).get("n")).contains(canonical);
        assertThat(Extensions.of("n", number)).isEqualTo(Extensions.of("n", canonical));
    }

    static Stream<Arguments> refusals() {
        String kinds = "Extensions must consist of strings, booleans, numbers, lists, maps and null: ";
        String half = "Extensions must not contain half a surrogate pair: ";
        return Stream.of(
                arguments("\uDE00", half + "\"\\ude00\""),
                arguments(List.of("a", "b\uD83D"), half + "\"b\\ud83d\""),
                arguments(Map.of("c\uD83D", 1), half + "\"c\\ud83d\""),
                arguments(Double.NaN, "Numbers in extensions must be finite: NaN"),
                arguments(Float.NEGATIVE_INFINITY, "Numbers in extensions must be finite: -Infinity"),
                arguments(new BigDecimal("1E+10000"), PLACES + "\"1E+10000\""),
                arguments(new BigDecimal("1.5E-9999"), PLACES + "\"1.5E-9999\""),
                arguments(new BigDecimal("1E+1000000"), PLACES + "\"1E+1000000\""),
                arguments(new BigDecimal("1E-2147483647"), PLACES + "\"1E-2147483647\""),
                arguments(BigInteger.TEN.pow(1_000).add(BigInteger.ONE), CHARACTERS + "\"1" + "0".repeat(59) + "…\""),
                arguments(
                        BigInteger.TEN.pow(999).add(BigInteger.ONE).negate(),
                        CHARACTERS + "\"-1" + "0".repeat(58) + "…\""),
                arguments(new BigDecimal("0." + "1".repeat(999)), CHARACTERS + "\"0." + "1".repeat(58) + "…\""),
                arguments(BigInteger.ONE.shiftLeft(1_000_000), CHARACTERS),
                arguments(new byte[] {1}, kinds + "byte[]"),
                arguments('c', kinds + "java.lang.Character"),
                arguments(new AtomicInteger(), kinds + "java.util.concurrent.atomic.AtomicInteger"),
                arguments(new Object(), kinds + "java.lang.Object"),
                arguments(Map.of(1, "a"), "Names of extensions must be strings: 1"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWhatJsonDoesNotHave(Object value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.of("x", value))
                .withMessageStartingWith(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.of("x", List.of(Map.of("y", value))))
                .withMessageStartingWith(message);
    }

    @Test
    void refusesASet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.of("x", Set.of()))
                .withMessageStartingWith(
                        "Extensions must consist of strings, booleans, numbers, lists, maps and null: ");
    }

    @Test
    void nestsAtMost200Levels() {
        Object deepest = "leaf";
        for (int level = 1; level < Extensions.MAX_DEPTH; level++) {
            deepest = level % 2 == 0 ? List.of(deepest) : Map.of("m", deepest);
        }
        Object allowed = deepest;

        assertThat(Extensions.of("m", allowed).isEmpty()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.of("m", List.of(allowed)))
                .withMessage("Extensions must not be nested deeper than 200 levels");
    }

    @Test
    void refusesATreeThatHoldsItself() {
        Map<String, Object> cyclic = new HashMap<>();
        cyclic.put("self", cyclic);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.copyOf(cyclic))
                .withMessage("Extensions must not be nested deeper than 200 levels");
    }

    @Test
    void equalsWhateverTheOrderOfMembers() {
        Map<String, Object> oneOrder = new LinkedHashMap<>();
        oneOrder.put("a", 1);
        oneOrder.put("b", List.of(1, 2));
        Map<String, Object> otherOrder = new LinkedHashMap<>();
        otherOrder.put("b", List.of(1.0, 2L));
        otherOrder.put("a", new BigDecimal("1.00"));
        Extensions extensions = Extensions.copyOf(oneOrder);

        assertThat(extensions)
                .isEqualTo(Extensions.copyOf(otherOrder))
                .hasSameHashCodeAs(Extensions.copyOf(otherOrder));
        assertThat(extensions)
                .isNotEqualTo(Extensions.of("a", 1))
                .isNotEqualTo(Extensions.copyOf(Map.of("a", 1, "b", List.of(2, 1))))
                .isNotEqualTo(extensions.asMap());
    }
}
