package io.github.programmecatalogue.examples.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
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

/** From a catalogue in memory to JSON bytes, with Jackson 2. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class Write2Benchmark {

    private final JsonMapper libraryMapper = Jackson2Mappers.library();
    private final JsonMapper recordMapper = Jackson2Mappers.records();

    /** Made by the harness. */
    public Write2Benchmark() {}

    /**
     * The library, through a mapper with its module.
     *
     * @param library the catalogue
     * @return JSON in UTF-8
     * @throws JsonProcessingException never
     */
    @Benchmark
    public byte[] library(Inputs.LibraryForm library) throws JsonProcessingException {
        return libraryMapper.writeValueAsBytes(library.catalogue);
    }

    /**
     * Records without rules, written by Jackson.
     *
     * @param plain the catalogue
     * @return JSON in UTF-8
     * @throws JsonProcessingException never
     */
    @Benchmark
    public byte[] records(Inputs.PlainForm plain) throws JsonProcessingException {
        return recordMapper.writeValueAsBytes(plain.catalogue);
    }
}
