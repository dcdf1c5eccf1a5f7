package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.File;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlEngineTest {

    @Test
    void saysWhatToAddWhereTheEngineIsMissing() throws Exception {
        try (URLClassLoader host = new URLClassLoader(withoutEngine(), ClassLoader.getPlatformClassLoader())) {
            Class<?> document = host.loadClass(TextDocument.class.getName());
            Object yaml = document.getMethod("of", String.class, String.class).invoke(null, "a.yaml", "a: 1");
            Object json = document.getMethod("of", String.class, String.class).invoke(null, "a.json", "{}");
            Method places = document.getMethod("places", Collection.class);

            assertThat(places.invoke(json, List.of("/a"))).isNotNull();
            assertThat(catchThrowable(() -> places.invoke(yaml, List.of("/a"))))
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("Reading YAML needs snakeyaml-engine: add org.snakeyaml:snakeyaml-engine to the class"
                            + " path, or org.snakeyaml.engine to the root modules");
        }
    }

    private static URL[] withoutEngine() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("snakeyaml-engine"))
                .map(YamlEngineTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }
}
