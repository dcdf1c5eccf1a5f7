package io.github.programmecatalogue.jackson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is written by hand for the rule reference: for each code an example, {@code <code>.json}, or, where no catalogue
 * can be one, what there is to say instead, {@code <code>.md} and {@code <code>.ru.md}.
 */
final class RuleFiles {

    private static final Path FOLDER = Path.of("src", "test", "resources", "rules");
    private static final String BASE = "base.json";

    private RuleFiles() {}

    /** The catalogue that all examples start from. */
    static String base() {
        return read(FOLDER.resolve(BASE));
    }

    static Optional<RuleExample> example(String code) {
        return find(code + ".json").map(RuleExample::parse);
    }

    /** What is said of a code instead of an example. */
    static Optional<String> prose(String code, ReferenceLanguage language) {
        return find(code + language.suffix() + ".md");
    }

    /** The codes for which there is a file. */
    static Set<String> codes() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> codes = new TreeSet<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(BASE))
                    .forEach(name -> codes.add(name.substring(0, name.indexOf('.'))));
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> find(String name) {
        return Optional.of(FOLDER.resolve(name)).filter(Files::exists).map(RuleFiles::read);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
