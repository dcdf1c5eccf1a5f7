package io.github.programmecatalogue.examples.benchmarks;

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
import tools.jackson.databind.json.JsonMapper;

/** From a catalogue in memory to JSON bytes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class WriteBenchmark {

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
