package io.github.programmecatalogue.examples.benchmarks;

import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.ValidationReport;
import org.openjdk.jmh.annotations.Benchmark;

/** From a catalogue of whose courses one in a hundred is faulty to the report that says so. */
public class FaultyBenchmark extends WarmBenchmark {

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
