package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.value.LocalizedText;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/** Whoever wants one half of the kit need not have what the other half is made of. */
class OptionalDependenciesTest {

    /** Loaded where jqwik is absent. */
    static final class Assertion implements Runnable {

        @Override
        public void run() {
            CatalogueAssertions.assertThat(Catalogue.builder()
                            .id("school")
                            .title(LocalizedText.of("en", "Our courses"))
                            .language("en")
                            .build())
                    .hasFinding("catalogue_empty");
        }
    }

    /** Loaded where AssertJ is absent. */
    static final class Drawing implements Runnable {

        @Override
        public void run() {
            JqwikSession.run(() -> {
                Fault fault = Faults.of("id_duplicate").sample();
                if (!fault.getCode().equals("id_duplicate")) {
                    throw new IllegalStateException(fault.toString());
                }
            });
        }
    }

    @Test
    void assertionsDoWithoutJqwik() throws IOException, ReflectiveOperationException {
        run(Assertion.class, "jqwik");
    }

    @Test
    void arbitrariesDoWithoutAssertJ() throws IOException, ReflectiveOperationException {
        run(Drawing.class, "assertj");
    }

    @Test
    void whatIsAbsentIsReallyAbsent() {
        assertThatExceptionOfType(NoClassDefFoundError.class).isThrownBy(() -> run(Assertion.class, "assertj"));
        assertThatExceptionOfType(NoClassDefFoundError.class).isThrownBy(() -> run(Drawing.class, "jqwik"));
    }

    private static void run(Class<? extends Runnable> task, String absent)
            throws IOException, ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = without(absent)) {
            thread.setContextClassLoader(loader);
            Class<?> there = loader.loadClass(task.getName());
            assertThat(there).isNotSameAs(task);
            var constructor = there.getDeclaredConstructor();
            constructor.setAccessible(true);
            ((Runnable) constructor.newInstance()).run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URLClassLoader without(String absent) {
        URL[] urls = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().startsWith(absent))
                .map(OptionalDependenciesTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(entry, e);
        }
    }
}
