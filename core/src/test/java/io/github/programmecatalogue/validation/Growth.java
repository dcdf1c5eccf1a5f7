package io.github.programmecatalogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.programmecatalogue.model.CatalogueEntry;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * How the costs of a validation grow with what it is given. No clock is asked, since a busy machine would decide: bytes
 * that the thread allocates, which are nearly the same each time, and time that the processor spends on it, which a loop
 * over arrays does not hide from.
 */
final class Growth {

    /** Linear is 2; a sort adds a little, and tables that double may fall on either side. */
    private static final double MOST_BYTES_FOR_TWICE = 2.5;

    /** Linear is 4 and quadratic 16; between lies what caches cost, and a compiler that comes in between. */
    private static final double MOST_TIME_FOR_FOUR_TIMES = 10;

    /** A bad minute of the machine may spoil one of them. */
    private static final int ATTEMPTS = 3;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final CatalogueValidator validator;
    private final IntFunction<Stream<CatalogueEntry>> entries;

    Growth(CatalogueValidator validator, IntFunction<Stream<CatalogueEntry>> entries) {
        this.validator = validator;
        this.entries = entries;
    }

    private record Cost(long bytes, long processorNanos, ValidationReport report) {}

    private Cost cost(int size) {
        List<CatalogueEntry> made = entries.apply(size).toList();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        ValidationReport report = made.stream().collect(validator.collector());
        return new Cost(
                THREADS.getCurrentThreadAllocatedBytes() - bytes, THREADS.getCurrentThreadCpuTime() - nanos, report);
    }

    /** Requires that costs be linear up to a size; returns the report at that size. */
    ValidationReport isLinearUpTo(int size) {
        Cost quarter = cost(size / 4);
        Cost half = cost(size / 2);
        Cost whole = cost(size);
        assertThat((double) whole.bytes / half.bytes)
                .as("bytes at %d and at %d: %d and %d", size, size / 2, whole.bytes, half.bytes)
                .isLessThan(MOST_BYTES_FOR_TWICE);
        for (int attempt = 2; attempt <= ATTEMPTS && ratio(whole, quarter) >= MOST_TIME_FOR_FOUR_TIMES; attempt++) {
            quarter = cost(size / 4);
            whole = cost(size);
        }
        assertThat(ratio(whole, quarter))
                .as("processor time at %d over that at %d", size, size / 4)
                .isLessThan(MOST_TIME_FOR_FOUR_TIMES);
        return whole.report;
    }

    private static double ratio(Cost some, Cost fewer) {
        return (double) some.processorNanos / fewer.processorNanos;
    }
}
