package io.github.programmecatalogue.examples.benchmarks;

import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.ValidationReport;
import java.util.concurrent.ForkJoinPool;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.TearDown;

/** Validation of one catalogue by two threads. */
public class ThreadsBenchmark extends WarmBenchmark {

    private final CatalogueValidator validator =
            CatalogueValidator.builder().clock(GeneratedCatalogue.CLOCK).build();
    private final ForkJoinPool twoThreads = new ForkJoinPool(2);

    /** Made by the harness. */
    public ThreadsBenchmark() {}

    /** Ends the threads. */
    @TearDown
    public void shutdown() {
        twoThreads.shutdown();
    }

    /**
     * A parallel stream on two threads.
     *
     * @param library the catalogue
     * @return a report without findings
     */
    @Benchmark
    public ValidationReport library(Inputs.LibraryForm library) {
        return twoThreads
                .submit(() -> library.catalogue.entries().parallel().collect(validator.collector()))
                .join();
    }

    /**
     * The same on one thread.
     *
     * @param library the catalogue
     * @return a report without findings
     */
    @Benchmark
    public ValidationReport oneThread(Inputs.LibraryForm library) {
        return validator.validate(library.catalogue);
    }
}
