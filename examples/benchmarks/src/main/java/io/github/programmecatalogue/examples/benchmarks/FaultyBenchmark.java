package io.github.programmecatalogue.examples.benchmarks;

import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.ValidationReport;
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

/** From a catalogue of whose courses one in a hundred is faulty to the report that says so. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class FaultyBenchmark {

    private final CatalogueValidator validator =
            CatalogueValidator.builder().clock(GeneratedCatalogue.CLOCK).build();

    /** Made by the harness. */
    public FaultyBenchmark() {}

    /**
     * The faulty catalogue.
     *
     * @param faulty the catalogue
     * @return a report with findings
     */
    @Benchmark
    public ValidationReport library(Inputs.FaultyForm faulty) {
        return validator.validate(faulty.catalogue);
    }

    /**
     * The same catalogue without faults.
     *
     * @param library the catalogue
     * @return a report without findings
     */
    @Benchmark
    public ValidationReport clean(Inputs.LibraryForm library) {
        return validator.validate(library.catalogue);
    }
}
