package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CourseKind;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@BothJacksons
class CatalogueModuleTest {

    private static final String SOURCES = "../core/src/main/java/io/github/programmecatalogue/";

    private final Jackson jackson;

    CatalogueModuleTest(Jackson jackson) {
        this.jackson = jackson;
    }

    @Test
    void isFoundByTheMapper() {
        Mapper finding = jackson.finding();
        assertThat(finding.read(finding.write(Examples.CATALOGUE), Catalogue.class))
                .isEqualTo(Examples.CATALOGUE);
    }

    @Test
    void isAddedOnceHoweverOftenItIsRegistered() {
        assertThat(jackson.withModuleTwice().countModules()).isEqualTo(1);
    }

    @Test
    void isNamedAfterItsArtifact() {
        assertThat(jackson.nameOfModule()).isEqualTo("programme-catalogue-jackson");
    }

    @Test
    void hasAGoldenFileForEveryTypeThatTheFormatHas() throws IOException {
        List<String> written = GoldenCase.all()
                .map(golden -> golden.type().getSimpleName())
                .distinct()
                .toList();
        List<String> unwritten = Stream.concat(types("value"), types("model"))
                .filter(type -> !written.contains(type.getSimpleName()))
                .filter(type -> !type.isEnum())
                .map(Class::getSimpleName)
                .toList();
        assertThat(unwritten)
                .containsExactlyInAnyOrder(
                        "LanguageTag",
                        "Quote",
                        "Graded",
                        "Choice",
                        "Labelled",
                        "WholeText",
                        "CatalogueEntry",
                        "CatalogueMetadata",
                        "Damage",
                        "Fault",
                        "Entity");
    }

    /** The public types of a package of the core, by its source files: a type that is added must not be forgotten. */
    private static Stream<Class<?>> types(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(SOURCES + folder))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                    .<Class<?>>map(name -> type(folder, name.substring(0, name.length() - ".java".length())))
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .toList()
                    .stream();
        }
    }

    private static Class<?> type(String folder, String name) {
        try {
            return Class.forName("io.github.programmecatalogue." + folder + "." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void readsMembersOfAnEnumerationInAnyCaseWithHyphensOrUnderscores() {
        Mapper mapper = jackson.json();
        assertThat(Stream.of("intensive", "INTENSIVE", "Intensive", "iNTENSiVE")
                        .map(word -> mapper.read('"' + word + '"', CourseKind.class)))
                .containsOnly(CourseKind.INTENSIVE);
    }

    @Test
    void keepsTheOrderOfLanguages() {
        Mapper mapper = jackson.json();
        assertThat(mapper.write(LocalizedText.of("ru", "б", "en", "a"))).isEqualTo("{\"ru\":\"б\",\"en\":\"a\"}");
        assertThat(mapper.write(Id.of("a/b?c"))).isEqualTo("\"a/b?c\"");
    }
}
