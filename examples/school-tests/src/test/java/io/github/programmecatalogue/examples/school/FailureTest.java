package io.github.programmecatalogue.examples.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.programmecatalogue.jackson.testing.CatalogueTests;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** What people read where the catalogue is spoilt: three slips in a copy of it. */
class FailureTest {

    private static final Path SPOILT = Path.of("src/test/resources/spoilt.json");

    /** Run by this test only, since it fails as it is to. */
    static class SpoiltCatalogue {

        @TestFactory
        Stream<DynamicNode> isInOrder() {
            return CatalogueTests.standard()
                    .validator(
                            CatalogueValidator.builder().rule(new LabCapacity()).build())
                    .failingFrom(Severity.WARNING)
                    .of(SPOILT);
        }
    }

    private static final Events TESTS = EngineTestKit.engine("junit-jupiter")
            .selectors(selectClass(SpoiltCatalogue.class))
            .execute()
            .testEvents();

    @Test
    void everySlipIsAFailureAndEveryOtherRulePasses() {
        assertThat(failures()).hasSize(3);
        assertThat(TESTS.succeeded().stream()
                        .map(event -> event.getTestDescriptor().getDisplayName()))
                .hasSizeGreaterThan(20)
                .contains("prerequisite_cycle: The required prerequisites must not lead back to the course itself");
    }

    @Test
    void aFailureSaysWhereItIsWhatIsWrongAndWhatToDo() {
        assertThat(failures()).contains("""
                error ourschool:lab_capacity  course robotics  /courses/1/groupSize
                  %s:69:20
                  A course in the laboratory must not take more than 12 pupils: 16
                  Why: The thirteenth pupil has no workbench.
                  What to do: Divide the group, or make `groupSize` smaller.""".formatted(SPOILT.toAbsolutePath()));
    }

    @Test
    void aSlipOfThePenIsNamedWithWhatWasMeant() {
        assertThat(failures())
                .anySatisfy(failure -> assertThat(failure).contains("algorithm is not in /courses", "algorithms"))
                .anySatisfy(failure -> assertThat(failure).contains("groupSise", ":47:"));
    }

    private static List<String> failures() {
        return TESTS.failed().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow()
                        .getMessage())
                .toList();
    }
}
