package io.github.programmecatalogue;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String HOUSE = "io.github.programmecatalogue";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);

    @Test
    void readsTheClassesOfTheLibrary() {
        assertThat(CLASSES.contain("io.github.programmecatalogue.value.Id")).isTrue();
        assertThat(CLASSES.contain("io.github.programmecatalogue.model.Course")).isTrue();
        assertThat(CLASSES.contain(ArchitectureTest.class.getName())).isFalse();
    }

    @Test
    void dependsOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("value")
                .definedBy(HOUSE + ".value..")
                .layer("constraint")
                .definedBy(HOUSE + ".constraint..")
                .layer("model")
                .definedBy(HOUSE + ".model..")
                .layer("graph")
                .definedBy(HOUSE + ".graph..")
                .layer("validation")
                .definedBy(HOUSE + ".validation..")
                .layer("query")
                .definedBy(HOUSE + ".query..")
                .layer("search")
                .definedBy(HOUSE + ".search..")
                .layer("picture")
                .definedBy(HOUSE + ".picture..")
                .whereLayer("value")
                .mayNotAccessAnyLayer()
                .whereLayer("constraint")
                .mayOnlyAccessLayers("value")
                .whereLayer("model")
                .mayOnlyAccessLayers("value", "constraint")
                .whereLayer("graph")
                .mayOnlyAccessLayers("value", "constraint", "model")
                .whereLayer("validation")
                .mayOnlyAccessLayers("value", "constraint", "model", "graph")
                .whereLayer("query")
                .mayOnlyAccessLayers("value", "constraint", "model", "graph", "validation")
                .whereLayer("search")
                .mayOnlyAccessLayers("value", "constraint", "model", "graph", "query")
                .whereLayer("picture")
                .mayOnlyAccessLayers("value", "constraint", "model", "graph", "query")
                .because("whoever reads a package must need only those below it:"
                        + " value, constraint, model, graph, validation, query, then search and picture side by side")
                .check(CLASSES);
    }

    @Test
    void hasNoCyclesBetweenPackages() {
        slices().matching(HOUSE + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("two packages that need each other are one package in two folders")
                .check(CLASSES);
    }

    @Test
    void knowsNoJackson() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .because("a program that does not read JSON must not carry a JSON library;"
                        + " the format lives in the Jackson module")
                .check(CLASSES);
    }

    @Test
    void knowsNoProviderOfValidation() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hibernate..")
                .because("a host chooses its own version of Hibernate Validator;"
                        + " we compile against the Jakarta API alone")
                .check(CLASSES);
    }

    @Test
    void knowsLuceneInSearchAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + ".search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..", "org.tartarus..")
                .because("Lucene is optional: whoever does not search must not carry it")
                .check(CLASSES);
    }

    @Test
    void staysOffTheInternalsOfTheJdk() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.beans..", "sun..", "jdk.internal..")
                .because("the library runs on a small JDK and needs nothing opened or exported to it")
                .check(CLASSES);
    }
}
