package io.github.programmecatalogue.examples.benchmarks;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.programmecatalogue.jackson.CatalogueSchema;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.ValidationReport;
import jakarta.validation.Validator;
import org.openjdk.jmh.annotations.Benchmark;

/** From a catalogue in memory, without a fault, to the report that there is none. */
public class ValidateBenchmark extends WarmBenchmark {

    private final CatalogueValidator catalogueValidator =
            CatalogueValidator.builder().clock(GeneratedCatalogue.CLOCK).build();
    private final Validator annotatedValidator = AnnotatedValidation.validator();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CatalogueSchema.json());

    /** Made by the harness. */
    public ValidateBenchmark() {}

    /**
     * The library, with every rule, those of references and of the graph among them.
     *
     * @param library the catalogue
     * @return a report without errors
     */
    @Benchmark
    public ValidationReport library(Inputs.LibraryForm library) {
        return catalogueValidator.validate(library.catalogue);
    }

    /**
     * Annotated records under Hibernate Validator, which check what one field alone decides.
     *
     * @param annotated the catalogue
     * @return no violations
     */
    @Benchmark
    public Object records(Inputs.AnnotatedForm annotated) {
        return annotatedValidator.validate(annotated.catalogue);
    }

    /**
     * A tree under the JSON Schema of the format, which checks the form, and of the rules a few.
     *
     * @param tree the catalogue
     * @return no errors
     */
    @Benchmark
    public Object schema(Inputs.TreeForm tree) {
        return schema.validate(tree.catalogue);
    }
}
