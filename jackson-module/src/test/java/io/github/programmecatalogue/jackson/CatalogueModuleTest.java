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
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

class CatalogueModuleTest {

    private static final String SOURCES = "../core/src/main/java/io/github/programmecatalogue/";

    @Test
    void isFoundByServiceLoader() {
        assertThat(ServiceLoader.load(JacksonModule.class)).hasAtLeastOneElementOfType(CatalogueModule.class);
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        assertThat(mapper.readValue(mapper.writeValueAsString(Examples.CATALOGUE), Catalogue.class))
                .isEqualTo(Examples.CATALOGUE);
    }

    @Test
    void isAddedOnceHoweverOftenItIsRegistered() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new CatalogueModule())
                .addModule(new CatalogueModule())
                .build();
        assertThat(mapper.registeredModules()).hasSize(1);
    }

    @Test
    void isNamedAfterItsArtifact() {
        assertThat(new CatalogueModule().getModuleName()).isEqualTo("programme-catalogue-jackson");
        assertThat(new CatalogueModule().version()).isNotNull();
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
        JsonMapper mapper =
                JsonMapper.builder().addModule(new CatalogueModule()).build();
        assertThat(Stream.of("intensive", "INTENSIVE", "Intensive", "iNTENSiVE")
                        .map(word -> mapper.readValue('"' + word + '"', CourseKind.class)))
                .containsOnly(CourseKind.INTENSIVE);
    }

    @Test
    void keepsTheOrderOfLanguages() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new CatalogueModule()).build();
        assertThat(mapper.writeValueAsString(LocalizedText.of("ru", "б", "en", "a")))
                .isEqualTo("{\"ru\":\"б\",\"en\":\"a\"}");
        assertThat(mapper.writeValueAsString(Id.of("a/b?c"))).isEqualTo("\"a/b?c\"");
    }
}
