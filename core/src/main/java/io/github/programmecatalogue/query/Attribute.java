package io.github.programmecatalogue.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What is said of courses in one respect, such as their clusters: the values of each row, and the courses of each value.
 *
 * <p>A row is a course, or one of its runs. Values are numbered from 1; a row without any has the number 0 alone.
 */
final class Attribute {

    static final int NOT_STATED = 0;

    private static final int NOBODY = -1;

    private final Runs runs;
    private final boolean isOfRuns;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] firstValues;
    private final int[] values;
    private final int[] firstCourses;
    private final int[] courses;
    private final Map<Integer, BitSet> common = new HashMap<>();

    private Attribute(Runs runs, boolean isOfRuns, IntFunction<? extends Collection<?>> stated) {
        this.runs = runs;
        this.isOfRuns = isOfRuns;
        int rows = isOfRuns ? runs.size() : runs.courses();
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
        forEachCourse((value, course) -> firstCourses[value + 1]++);
        for (int value = 0; value <= numbers.size(); value++) {
            firstCourses[value + 1] += firstCourses[value];
        }
        this.courses = new int[firstCourses[numbers.size() + 1]];
        int[] next = firstCourses.clone();
        forEachCourse((value, course) -> courses[next[value]++] = course);
        gatherCommon();
    }

    /**
     * What each course says.
     *
     * @param stated the values of a course, told apart by what they read like
     */
    static Attribute ofCourses(Runs runs, IntFunction<? extends Collection<?>> stated) {
        return new Attribute(runs, false, stated);
    }

    /**
     * What each run says.
     *
     * @param stated the values of a run, told apart by what they read like
     */
    static Attribute ofRuns(Runs runs, IntFunction<? extends Collection<?>> stated) {
        return new Attribute(runs, true, stated);
    }

    /** Of values that many courses have, a set of runs is smaller than a list of courses. */
    private void gatherCommon() {
        for (int value = 0; value <= numbers.size(); value++) {
            if (runs.areMany(firstCourses[value + 1] - firstCourses[value])) {
                common.put(value, new BitSet(runs.size()));
            }
        }
        for (int run = 0; run < runs.size(); run++) {
            int row = row(runs.course(run), run);
            for (int i = firstValues[row]; i < firstValues[row + 1]; i++) {
                BitSet ofValue = common.get(values[i]);
                if (ofValue != null) {
                    ofValue.set(run);
                }
            }
        }
    }

    private int row(int course, int run) {
        return isOfRuns ? run : course;
    }

    private interface Visitor {
        void visit(int value, int course);
    }

    /** Takes every value with each of its courses, once. */
    private void forEachCourse(Visitor visitor) {
        int[] last = new int[numbers.size() + 1];
        Arrays.fill(last, NOBODY);
        for (int row = 0; row + 1 < firstValues.length; row++) {
            int course = isOfRuns ? runs.course(row) : row;
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

    /** Whether a run, or its course, has one of some values. */
    boolean hasAny(int course, int run, BitSet wanted) {
        int row = row(course, run);
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

    /** The runs that have one of some values; nothing where one of the values is too rare for a set. */
    Optional<BitSet> runs(BitSet wanted) {
        BitSet any = new BitSet();
        for (int value = wanted.nextSetBit(0); value >= 0; value = wanted.nextSetBit(value + 1)) {
            BitSet ofValue = common.get(value);
            if (ofValue == null) {
                return Optional.empty();
            }
            any.or(ofValue);
        }
        return Optional.of(any);
    }
}
