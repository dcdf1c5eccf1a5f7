package io.github.programmecatalogue.examples.benchmarks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.programmecatalogue.model.Catalogue;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;

/** From JSON bytes to a catalogue in memory, with Jackson 2. */
public class Read2Benchmark extends WarmBenchmark {

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
