package io.github.programmecatalogue.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.programmecatalogue.constraint.NotBlankText;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Section;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read off the annotations is what a Jakarta provider reads. */
class FieldRulesTest {

    static Stream<Class<?>> entities() {
        return Stream.concat(
                Stream.of(CatalogueHeader.class), Stream.of(Section.values()).map(Section::getType));
    }

    @ParameterizedTest
    @MethodSource("entities")
    void areThoseThatAProviderFinds(Class<?> type) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(ours(type))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(ofProvider(type, factory.getValidator()));
        }
    }

    private static List<String> ours(Class<?> type) {
        return FieldRules.constraints(type).entrySet().stream()
                .flatMap(accessor -> accessor.getValue().stream()
                        .map(constraint -> describe(FieldRules.property(accessor.getKey()), constraint)))
                .toList();
    }

    private static List<String> ofProvider(Class<?> type, Validator validator) {
        return validator.getConstraintsForClass(type).getConstrainedProperties().stream()
                .flatMap(property -> property.getConstraintDescriptors().stream()
                        .map(ConstraintDescriptor::getAnnotation)
                        .map(constraint -> describe(property.getPropertyName(), constraint)))
                .toList();
    }

    private static String describe(String property, Annotation constraint) {
        return property + " " + constraint;
    }

    interface Left {
        @NotBlankText
        String getTitle();
    }

    interface Right extends Left {}

    interface Both extends Left, Right {}

    @Test
    void areThereOnceWhereAnInterfaceIsInheritedTwice() {
        assertThat(FieldRules.constraints(Both.class).get("getTitle")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "get", "isOnline", ""})
    void refuseToStandOnWhatIsNoAccessor(String name) {
        assertThatIllegalStateException()
                .isThrownBy(() -> FieldRules.property(name))
                .withMessage("A constraint must stand on an accessor such as getTitle: " + name);
    }
}
