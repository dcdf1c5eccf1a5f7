package io.github.programmecatalogue.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.programmecatalogue.model.Catalogue;
import jakarta.validation.Constraint;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever leaves the Jakarta provider to a host, or to nobody, can validate all the same. */
class ValidationProgramTest {

    @Test
    void validatesWithoutAProvider() throws Exception {
        URL[] urls = Stream.of(ValidationProgram.class, Catalogue.class, Constraint.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            assertThatThrownBy(() -> loader.loadClass("org.hibernate.validator.HibernateValidator"))
                    .isInstanceOf(ClassNotFoundException.class);
            assertThat(loader.loadClass(ValidationProgram.class.getName())
                            .getMethod("errors")
                            .invoke(null))
                    .isEqualTo("[text_blank /courses/0/title/en]");
        }
    }
}
