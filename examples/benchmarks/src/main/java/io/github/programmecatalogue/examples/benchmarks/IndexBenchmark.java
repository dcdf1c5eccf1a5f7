package io.github.programmecatalogue.examples.benchmarks;

import io.github.programmecatalogue.query.CatalogueIndex;
import org.openjdk.jmh.annotations.Benchmark;

/** From a catalogue in memory to one that can be asked; its time grows as the catalogue does. */
public class IndexBenchmark extends WarmBenchmark {

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
