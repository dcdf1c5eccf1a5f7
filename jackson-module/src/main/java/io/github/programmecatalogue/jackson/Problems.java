package io.github.programmecatalogue.jackson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What is wrong with a file of settings: gathered, to be told at once. */
final class Problems {

    private final List<WrongSettingException> problems = new ArrayList<>();

    List<WrongSettingException> all() {
        return List.copyOf(problems);
    }

    void addAll(List<WrongSettingException> others) {
        problems.addAll(others);
    }

    /** What is read; nothing, if it is wrong. */
    <T> Optional<T> read(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (WrongSettingException e) {
            problems.add(e);
            return Optional.empty();
        }
    }

    /** Reads a value for what is done with it; false, if it is wrong. */
    boolean take(Settings value, Consumer<Settings> reading) {
        return read(() -> {
                    reading.accept(value);
                    return value;
                })
                .isPresent();
    }

    /** Reads each of some values for what is done with it. */
    void takeEach(Iterable<Settings> values, Consumer<Settings> reading) {
        values.forEach(value -> take(value, reading));
    }

    /** Reads a property, if it is there, for what is done with it; false, if it is wrong. */
    boolean takeIfPresent(Settings object, String name, Consumer<Settings> reading) {
        return object.find(name).map(value -> take(value, reading)).orElse(true);
    }
}
