package io.github.programmecatalogue.examples.benchmarks;

import io.github.programmecatalogue.query.CatalogueIndex;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From a catalogue in memory to one that can be asked; its time grows as the catalogue does. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class IndexBenchmark {

    /** Made by the harness. */
    public IndexBenchmark() {}

    /**
     * The index, with all that it can be asked.
     *
     * @param library the catalogue
     * @return the index
     */
    @Benchmark
    public CatalogueIndex library(Inputs.LibraryForm library) {
        return CatalogueIndex.of(library.catalogue);
    }
}
