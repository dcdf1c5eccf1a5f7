package io.github.programmecatalogue.examples.school;

import io.github.programmecatalogue.jackson.testing.CatalogueTests;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Severity;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The catalogue as it is in the repository: whoever edits it hears at once what is wrong, and in which line. */
class OurCatalogueTest {

    private static final CatalogueValidator OURS =
            CatalogueValidator.builder().rule(new LabCapacity()).build();

    @TestFactory
    Stream<DynamicNode> isInOrder() {
        return CatalogueTests.standard()
                .validator(OURS)
                .failingFrom(Severity.WARNING)
                .of(Path.of("school.json"));
    }
}
