package io.github.programmecatalogue.examples.seattle;

import java.util.Optional;

/**
 * What became of a text: the value that it states, and whatever of it the value does not say.
 *
 * @param value what was read; empty if the text was refused
 * @param unread what is to be kept as it was written; empty if the value says all of it
 * @param reason why that could not be read; empty if everything was
 */
record Reading<T>(Optional<T> value, String unread, String reason) {

    /** The text says this, and nothing else. */
    static <T> Reading<T> of(T value) {
        return partly(value, "", "");
    }

    /** The text says this and something more. */
    static <T> Reading<T> partly(T value, String unread, String reason) {
        return new Reading<>(Optional.of(value), unread, reason);
    }

    /** The text does not say what was looked for, or not without doubt. */
    static <T> Reading<T> refused(String text, String reason) {
        return new Reading<>(Optional.empty(), text, reason);
    }
}
