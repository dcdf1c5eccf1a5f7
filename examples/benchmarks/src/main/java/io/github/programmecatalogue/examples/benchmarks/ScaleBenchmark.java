package io.github.programmecatalogue.examples.benchmarks;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.ValidationReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whether a course of a catalogue a hundred times as large, such as one of a million, takes as long. */
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class ScaleBenchmark extends WarmBenchmark {

    private static final int TIMES = 100;

    private final CatalogueValidator validator =
            CatalogueValidator.builder().clock(GeneratedCatalogue.CLOCK).build();

    /** Made by the harness. */
    public ScaleBenchmark() {}

    /** The catalogue a hundred times as large. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // the harness calls what is annotated with Setup before anything else
    public static class LargeForm {

        private Catalogue catalogue;

        /** Made by the harness. */
        public LargeForm() {}

        /**
         * Generates the catalogue.
         *
         * @param library that of ordinary size
         */
        @Setup
        public void generate(Inputs.LibraryForm library) {
            catalogue = GeneratedCatalogue.of(2026, Math.multiplyExact(TIMES, library.courses));
        }
    }

    /**
     * The large catalogue, of which a hundredth counts as one operation.
     *
     * @param large the catalogue
     * @return a report without findings
     */
    @Benchmark
    @OperationsPerInvocation(TIMES)
    public ValidationReport library(LargeForm large) {
        return validator.validate(large.catalogue);
    }

    /**
     * That of ordinary size.
     *
     * @param library the catalogue
     * @return a report without findings
     */
    @Benchmark
    public ValidationReport small(Inputs.LibraryForm library) {
        return validator.validate(library.catalogue);
    }
}
