package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A native image of GraalVM holds the resources and services that the metadata names: they are all that there are. */
class ReachabilityMetadataTest {

    private static final String FILE =
            "/META-INF/native-image/io.github.programmecatalogue/programme-catalogue-jackson/reachability-metadata.json";

    private final JsonNode metadata = metadata();
    private final Path classes = classes();

    @Test
    void namesEveryResource() throws Exception {
        try (Stream<Path> files = Files.walk(classes)) {
            List<String> resources = files.filter(Files::isRegularFile)
                    .map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.startsWith("io/") && !name.endsWith(".class"))
                    .toList();
            assertThat(metadata.get("resources")
                            .valueStream()
                            .map(each -> each.get("glob").asString()))
                    .containsExactlyInAnyOrderElementsOf(resources);
        }
    }

    @Test
    void namesEveryServiceWithItsConstructor() throws Exception {
        List<String> services = Stream.of(
                        "tools.jackson.databind.JacksonModule", "com.fasterxml.jackson.databind.Module")
                .flatMap(name -> lines(classes.resolve("META-INF/services").resolve(name)).stream())
                .toList();
        JsonNode constructor = new JsonMapper().readTree("[{\"name\": \"<init>\", \"parameterTypes\": []}]");
        assertThat(metadata.get("reflection").valueStream())
                .allSatisfy(each -> assertThat(each.get("methods")).isEqualTo(constructor))
                .extracting(each -> each.get("type").asString())
                .containsExactlyElementsOf(services);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode metadata() {
        try (InputStream stream = CatalogueModule.class.getResourceAsStream(FILE)) {
            return new JsonMapper().readTree(Objects.requireNonNull(stream, FILE));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path classes() {
        try {
            return Path.of(CatalogueModule.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
