package io.github.programmecatalogue.examples.benchmarks;

import io.github.programmecatalogue.model.Catalogue;
import org.openjdk.jmh.annotations.Benchmark;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** From JSON bytes to a catalogue in memory. */
public class ReadBenchmark extends WarmBenchmark {

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
