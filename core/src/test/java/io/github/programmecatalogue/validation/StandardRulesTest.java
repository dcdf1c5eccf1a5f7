package io.github.programmecatalogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StandardRulesTest {

    @Test
    void listsEveryRuleOfTheLibrary() {
        Set<String> written = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.programmecatalogue.validation")
                        .stream()
                        .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());

        assertThat(StandardRules.all())
                .extracting(rule -> rule.getClass().getName())
                .hasSameElementsAs(written);
    }

    @Test
    void namesEachRuleAfterItsCode() {
        assertThat(StandardRules.all())
                .allSatisfy(rule -> assertThat(rule.getClass().getSimpleName().replaceAll("(?<!^)([A-Z])", "_$1"))
                        .isEqualToIgnoringCase(rule.getCode()));
    }
}
