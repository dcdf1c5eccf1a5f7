package io.github.programmecatalogue.examples.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import tools.jackson.databind.json.JsonMapper;

/** From a catalogue in memory to JSON bytes. */
public class WriteBenchmark extends WarmBenchmark {

    private final JsonMapper libraryMapper = Mappers.library();
    private final JsonMapper recordMapper = Mappers.records();

    /** Made by the harness. */
    public WriteBenchmark() {}

    /**
     * The library, through a mapper with its module.
     *
     * @param library the catalogue
     * @return JSON in UTF-8
     */
    @Benchmark
    public byte[] library(Inputs.LibraryForm library) {
        return libraryMapper.writeValueAsBytes(library.catalogue);
    }

    /**
     * Records without rules, written by Jackson.
     *
     * @param plain the catalogue
     * @return JSON in UTF-8
     */
    @Benchmark
    public byte[] records(Inputs.PlainForm plain) {
        return recordMapper.writeValueAsBytes(plain.catalogue);
    }
}
