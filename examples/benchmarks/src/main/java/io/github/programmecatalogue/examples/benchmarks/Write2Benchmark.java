package io.github.programmecatalogue.examples.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.openjdk.jmh.annotations.Benchmark;

/** From a catalogue in memory to JSON bytes, with Jackson 2. */
public class Write2Benchmark extends WarmBenchmark {

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
