package io.github.programmecatalogue.constraint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The constraints of this package, as its compiled classes tell them, and the codes that they declare. */
final class ReportedCodes {

    private ReportedCodes() {}

    static List<Class<? extends Annotation>> constraints() {
        try (Stream<Path> files = Files.list(Path.of(Objects.requireNonNull(Reports.class.getResource("Reports.class"))
                        .toURI())
                .getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\w+\\.class"))
                    .sorted()
                    .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .filter(type -> type.isAnnotationPresent(Reports.class))
                    .<Class<? extends Annotation>>map(type -> type.asSubclass(Annotation.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(Reports.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    static Set<String> all() {
        Set<String> codes = new TreeSet<>();
        constraints().forEach(constraint -> codes.addAll(of(constraint)));
        return codes;
    }

    static List<String> of(Class<? extends Annotation> constraint) {
        Reports reports = constraint.getAnnotation(Reports.class);
        if (reports == null) {
            throw new AssertionError("A constraint must declare its codes: " + constraint);
        }
        return Arrays.asList(reports.value());
    }
}
