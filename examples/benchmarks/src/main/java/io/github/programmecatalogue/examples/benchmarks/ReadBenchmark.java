package io.github.programmecatalogue.examples.benchmarks;

import io.github.programmecatalogue.model.Catalogue;
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
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** From JSON bytes to a catalogue in memory. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class ReadBenchmark {

    private final JsonMapper libraryMapper = Mappers.library();
    private final JsonMapper recordMapper = Mappers.records();

    /** Made by the harness. */
    public ReadBenchmark() {}

    /**
     * The library, through a mapper with its module.
     *
     * @param document the catalogue
     * @return the same
     */
    @Benchmark
    public Catalogue library(Inputs.JsonForm document) {
        return libraryMapper.readValue(document.json, Catalogue.class);
    }

    /**
     * Records without rules, bound by Jackson.
     *
     * @param document the catalogue
     * @return the same
     */
    @Benchmark
    public Object records(Inputs.JsonForm document) {
        return recordMapper.readValue(document.json, PlainRecords.Catalogue.class);
    }

    /**
     * Tokens alone, with every string made and dropped: the least that any reader of this parser takes.
     *
     * @param document the catalogue
     * @return the length of all strings
     */
    @Benchmark
    public long tokens(Inputs.JsonForm document) {
        long length = 0;
        try (JsonParser parser = recordMapper.createParser(document.json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    length += parser.getString().length();
                } else if (token == JsonToken.PROPERTY_NAME) {
                    length += parser.currentName().length();
                }
            }
        }
        return length;
    }
}
