package io.github.programmecatalogue.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * What is said of courses in one respect, such as their clusters: the values of each row, and the courses of each value.
 *
 * <p>A row is a course, or one of its runs. Values are numbered from 1; a row without any has the number 0 alone.
 */
final class Attribute {

    static final int NOT_STATED = 0;

    private static final int NOBODY = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] firstValues;
    private final int[] values;
    private final int[] firstCourses;
    private final int[] courses;

    private Attribute(int rows, IntUnaryOperator courseOfRow, IntFunction<? extends Collection<?>> stated) {
        this.firstValues = new int[rows + 1];
        IntStream.Builder all = IntStream.builder();
        for (int row = 0; row < rows; row++) {
            Collection<?> ofRow = stated.apply(row);
            ofRow.forEach(value -> all.add(numbers.computeIfAbsent(value.toString(), key -> numbers.size() + 1)));
            if (ofRow.isEmpty()) {
                all.add(NOT_STATED);
            }
            firstValues[row + 1] = firstValues[row] + Math.max(1, ofRow.size());
        }
        this.values = all.build().toArray();
        this.firstCourses = new int[numbers.size() + 2];
        forEachCourse(courseOfRow, (value, course) -> firstCourses[value + 1]++);
        for (int value = 0; value <= numbers.size(); value++) {
            firstCourses[value + 1] += firstCourses[value];
        }
        this.courses = new int[firstCourses[numbers.size() + 1]];
        int[] next = firstCourses.clone();
        forEachCourse(courseOfRow, (value, course) -> courses[next[value]++] = course);
    }

    /**
     * What each row says.
     *
     * @param rows how many rows there are
     * @param courseOfRow the course of a row, which rises with the rows
     * @param stated the values of a row, told apart by what they read like
     */
    static Attribute of(int rows, IntUnaryOperator courseOfRow, IntFunction<? extends Collection<?>> stated) {
        return new Attribute(rows, courseOfRow, stated);
    }

    private interface Visitor {
        void visit(int value, int course);
    }

    /** Takes every value with each of its courses, once. */
    private void forEachCourse(IntUnaryOperator courseOfRow, Visitor visitor) {
        int[] last = new int[numbers.size() + 1];
        Arrays.fill(last, NOBODY);
        for (int row = 0; row + 1 < firstValues.length; row++) {
            int course = courseOfRow.applyAsInt(row);
            for (int i = firstValues[row]; i < firstValues[row + 1]; i++) {
                if (last[values[i]] != course) {
                    last[values[i]] = course;
                    visitor.visit(values[i], course);
                }
            }
        }
    }

    /** All values that some row states. */
    Set<String> values() {
        return numbers.keySet();
    }

    /** The numbers of those of some values that a row states. */
    BitSet numbers(Collection<?> wanted) {
        BitSet wantedNumbers = new BitSet(numbers.size() + 1);
        for (Object value : wanted) {
            Integer number = numbers.get(value.toString());
            if (number != null) {
                wantedNumbers.set(number);
            }
        }
        return wantedNumbers;
    }

    /** Whether a row has one of some values. */
    boolean hasAny(int row, BitSet wanted) {
        for (int i = firstValues[row]; i < firstValues[row + 1]; i++) {
            if (wanted.get(values[i])) {
                return true;
            }
        }
        return false;
    }

    /** No fewer than the courses that have one of some values. */
    long most(BitSet wanted) {
        return wanted.stream()
                .mapToLong(value -> firstCourses[value + 1] - firstCourses[value])
                .sum();
    }

    /** The courses that have one of some values, in document order. */
    IntStream courses(BitSet wanted) {
        if (wanted.cardinality() == 1) {
            return ofValue(wanted.nextSetBit(0));
        }
        BitSet any = new BitSet();
        wanted.stream().flatMap(this::ofValue).forEach(any::set);
        return any.stream();
    }

    private IntStream ofValue(int value) {
        return IntStream.range(firstCourses[value], firstCourses[value + 1]).map(i -> courses[i]);
    }
}
