package io.github.programmecatalogue.examples.benchmarks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.programmecatalogue.model.Catalogue;
import java.io.IOException;
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

/** From JSON bytes to a catalogue in memory, with Jackson 2. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class Read2Benchmark {

    private final JsonMapper libraryMapper = Jackson2Mappers.library();
    private final JsonMapper recordMapper = Jackson2Mappers.records();

    /** Made by the harness. */
    public Read2Benchmark() {}

    /**
     * The library, through a mapper with its module.
     *
     * @param document the catalogue
     * @return the same
     * @throws IOException never
     */
    @Benchmark
    public Catalogue library(Inputs.JsonForm document) throws IOException {
        return libraryMapper.readValue(document.json, Catalogue.class);
    }

    /**
     * Records without rules, bound by Jackson.
     *
     * @param document the catalogue
     * @return the same
     * @throws IOException never
     */
    @Benchmark
    public Object records(Inputs.JsonForm document) throws IOException {
        return recordMapper.readValue(document.json, PlainRecords.Catalogue.class);
    }
}
