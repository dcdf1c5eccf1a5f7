package io.github.programmecatalogue.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a school says beyond this model: a tree like that of JSON, kept as it is and written back.
 *
 * <p>It consists of strings, booleans, null, numbers, lists and objects (maps with string keys). Numbers are
 * {@link BigDecimal}s without trailing zeros, so that equal numbers are equal; there is no NaN and no binary. A number
 * has at most 9,999 decimal places or zeros at its end, and at most 1,000 characters as {@link BigDecimal#toString()}
 * writes it, sign, point and exponent included: what is larger, JSON libraries do not read or write in their usual
 * limits. Strings and names have no half of a surrogate pair. Order is kept, and means nothing between the members of an object.
 *
 * <p>Immutable and thread-safe.
 */
public final class Extensions {

    /** How many lists and objects may stand inside one another, the outermost counted. */
    public static final int MAX_DEPTH = 200;

    private static final String EXTENSIONS = "Extensions";
    private static final String NUMBERS = "Numbers in extensions";
    private static final Extensions EMPTY = new Extensions(Map.of());

    private final Map<String, @Nullable Object> members;

    private Extensions(Map<String, @Nullable Object> members) {
        this.members = members;
    }

    /**
     * No extensions.
     *
     * @return the empty tree
     */
    public static Extensions empty() {
        return EMPTY;
    }

    /**
     * One member.
     *
     * @param name its name
     * @param value a string, boolean, number, list or map of such, or null
     * @return the tree
     * @throws IllegalArgumentException if the value holds anything else, a number out of range or half a surrogate pair, or is nested
     *     too deep
     */
    public static Extensions of(String name, @Nullable Object value) {
        return copyOf(Collections.singletonMap(name, value));
    }

    /**
     * The members of a map, copied all the way down.
     *
     * @param members strings, booleans, numbers, lists and maps of such, or null, by name
     * @return the tree
     * @throws IllegalArgumentException if the map holds anything else, a number out of range or half a surrogate pair, or is nested
     *     too deep
     */
    public static Extensions copyOf(Map<String, ? extends @Nullable Object> members) {
        return members.isEmpty() ? EMPTY : new Extensions(copyOfObject(members, 1));
    }

    private static @Nullable Object copyOfValue(@Nullable Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            return copyOfObject(map, depth);
        }
        if (value instanceof List<?> list) {
            requireDepth(depth);
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            for (Object element : list) {
                copy.add(copyOfValue(element, depth + 1));
            }
            return Collections.unmodifiableList(copy);
        }
        return value instanceof Number number ? canonical(number) : requireScalar(value);
    }

    private static Map<String, @Nullable Object> copyOfObject(Map<?, ? extends @Nullable Object> map, int depth) {
        requireDepth(depth);
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> {
            if (!(name instanceof String string)) {
                throw new IllegalArgumentException("Names of extensions must be strings: " + name);
            }
            copy.put(WholeText.require(EXTENSIONS, string), copyOfValue(value, depth + 1));
        });
        return Collections.unmodifiableMap(copy);
    }

    private static void requireDepth(int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("Extensions must not be nested deeper than " + MAX_DEPTH + " levels");
        }
    }

    private static BigDecimal canonical(Number number) {
        if (number instanceof BigDecimal decimal) {
            return Decimals.legible(NUMBERS, decimal);
        }
        if (number instanceof BigInteger integer) {
            return Decimals.legible(NUMBERS, new BigDecimal(integer));
        }
        if (number instanceof Double || number instanceof Float) {
            if (!Double.isFinite(number.doubleValue())) {
                throw new IllegalArgumentException(NUMBERS + " must be finite: " + number);
            }
            return Decimals.canonical(new BigDecimal(number.toString()));
        }
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return BigDecimal.valueOf(number.longValue());
        }
        throw new IllegalArgumentException(unsupported(number));
    }

    private static @Nullable Object requireScalar(@Nullable Object value) {
        if (value instanceof String text) {
            return WholeText.require(EXTENSIONS, text);
        }
        if (value == null || value instanceof Boolean) {
            return value;
        }
        throw new IllegalArgumentException(unsupported(value));
    }

    private static String unsupported(Object value) {
        return "Extensions must consist of strings, booleans, numbers, lists, maps and null: "
                + value.getClass().getTypeName();
    }

    /**
     * Whether there is nothing.
     *
     * @return true if there is no member
     */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /**
     * A member.
     *
     * @param name its name
     * @return a String, Boolean, BigDecimal, List or Map; empty if there is no such member or it is null
     */
    public Optional<Object> get(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /**
     * All members, in order.
     *
     * @return an unmodifiable map of strings, booleans, {@link BigDecimal}s, lists, maps, and null
     */
    public Map<String, @Nullable Object> asMap() {
        return members;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extensions that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(members);
    }

    @Override
    public String toString() {
        return members.toString();
    }
}
