package io.github.programmecatalogue.examples.benchmarks;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.ValidationReport;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The first validation of a process, be it of a few courses only. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // the harness calls what is annotated with Setup before anything else
public class StartBenchmark {

    /** The number of courses. */
    @Param("10")
    public int courses;

    private Catalogue catalogue;

    /** Made by the harness. */
    public StartBenchmark() {}

    /** Generates the catalogue. */
    @Setup
    public void generate() {
        catalogue = GeneratedCatalogue.of(2026, courses);
    }

    /**
     * The library makes a validator and validates.
     *
     * @return a report without findings
     */
    @Benchmark
    public ValidationReport library() {
        return CatalogueValidator.builder()
                .clock(GeneratedCatalogue.CLOCK)
                .build()
                .validate(catalogue);
    }

    /**
     * Hibernate Validator makes a validator, and validates nothing.
     *
     * @return the validator
     */
    @Benchmark
    public Object hibernate() {
        return AnnotatedValidation.validator();
    }
}
