package io.github.programmecatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Entity;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A native image of GraalVM holds what is only reached by reflection if it is told to: the metadata names all of that
 * which the library has, and nothing else.
 */
class ReachabilityMetadataTest {

    private static final String FILE = "META-INF/native-image/io.github.programmecatalogue/programme-catalogue-core/"
            + "reachability-metadata.json";
    private static final String BUNDLE = "ContributorValidationMessages";
    private static final String MADE = "\"methods\": [{\"name\": \"<init>\", \"parameterTypes\": []}]";
    private static final String READ = "\"allDeclaredMethods\": true";
    private static final String INSPECTED =
            "\"allDeclaredConstructors\": true, \"allDeclaredFields\": true, \"allDeclaredMethods\": true";

    private static final Path CLASSES = classes();

    @Test
    void namesAllThatIsReachedByReflection() throws Exception {
        try (InputStream stream = Catalogue.class.getClassLoader().getResourceAsStream(FILE)) {
            String metadata = new String(Objects.requireNonNull(stream, FILE).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(metadata)
                    .as("%s, to be renewed by what is expected", FILE)
                    .isEqualTo(expected());
        }
    }

    private static String expected() throws IOException {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            String reflection = Stream.of(
                            types(ReachabilityMetadataTest::isValidator, MADE),
                            services(),
                            types(ReachabilityMetadataTest::isConstraint, READ),
                            types(type -> isInspected(type, validator), INSPECTED))
                    .flatMap(List::stream)
                    .collect(Collectors.joining(",\n    "));
            String resources = Stream.concat(
                            bundles().map("{\"glob\": \"%s\"}"::formatted),
                            Stream.of("{\"bundle\": \"" + BUNDLE + "\"}"))
                    .collect(Collectors.joining(",\n    "));
            return """
                    {
                      "reflection": [
                        %s
                      ],
                      "resources": [
                        %s
                      ]
                    }
                    """.formatted(reflection, resources);
        }
    }

    /** Looked through for constraints, be it that others inherit from it. */
    private static boolean isInspected(Class<?> type, Validator validator) {
        return type == Entity.class || validator.getConstraintsForClass(type).isBeanConstrained();
    }

    /** Made by the validator factory. */
    private static boolean isValidator(Class<?> type) {
        return ConstraintValidator.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
    }

    /** A constraint, or what holds several of one kind: their attributes are read. */
    private static boolean isConstraint(Class<?> type) {
        return type.isAnnotation()
                && (type.isAnnotationPresent(Constraint.class)
                        || (type.getDeclaringClass() != null && isConstraint(type.getDeclaringClass())));
    }

    private static List<String> types(Predicate<Class<?>> wanted, String access) throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .filter(name -> wanted.test(load(name)))
                    .map(name -> entry(name, access))
                    .toList();
        }
    }

    private static List<String> services() throws IOException {
        try (Stream<Path> files = Files.list(CLASSES.resolve("META-INF/services"))) {
            return files.sorted()
                    .flatMap(file -> lines(file).stream())
                    .map(name -> entry(name, MADE))
                    .toList();
        }
    }

    private static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(CLASSES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String entry(String type, String access) {
        return "{\"type\": \"%s\", %s}".formatted(type, access);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Catalogue.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Path classes() {
        try {
            return Path.of(Catalogue.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
