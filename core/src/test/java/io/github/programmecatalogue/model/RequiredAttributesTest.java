package io.github.programmecatalogue.model;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an entity cannot be without, and how its absence is told. */
class RequiredAttributesTest {

    static Stream<Arguments> builders() {
        return Stream.of(
                missing("Provider", "id, title", () -> Provider.builder().build()),
                missing("Initiative", "id, title", () -> Initiative.builder().build()),
                missing(
                        "CompetencyFramework",
                        "id, title",
                        () -> CompetencyFramework.builder().build()),
                missing("Competency", "id, title", () -> Competency.builder().build()),
                missing(
                        "Competency",
                        "title",
                        () -> Competency.builder().id("digcomp-3.4").build()),
                missing("Cluster", "id, title", () -> Cluster.builder().build()),
                missing(
                        "AgeGroup",
                        "id, title, ageRange",
                        () -> AgeGroup.builder().build()),
                missing("Course", "id, title", () -> Course.builder().build()),
                missing("Course", "title", () -> Course.builder().id("cpp").build()),
                missing("Offering", "id, course", () -> Offering.builder().build()),
                missing(
                        "Catalogue",
                        "title, language, id",
                        () -> Catalogue.builder().build()),
                missing(
                        "CatalogueHeader",
                        "title, language, id",
                        () -> CatalogueHeader.builder().build()),
                missing(
                        "CompetencyLevel",
                        "competency",
                        () -> CompetencyLevel.builder().build()));
    }

    private static Arguments missing(String type, String attributes, ThrowingCallable build) {
        return arguments(type, attributes, build);
    }

    @ParameterizedTest
    @MethodSource("builders")
    void areNamedWhereTheyAreMissing(String type, String attributes, ThrowingCallable build) {
        assertThatIllegalStateException()
                .isThrownBy(build)
                .withMessage("Cannot build " + type + ", some of required attributes are not set [" + attributes + "]");
    }
}
