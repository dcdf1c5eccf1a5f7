package io.github.programmecatalogue.jackson2;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * How the checked exceptions of Jackson 2 pass through codecs, which know of none: wrapped where a codec calls Jackson,
 * and unwrapped where Jackson has called the codec.
 */
final class Tunnel {

    private Tunnel() {}

    /** What Jackson is asked to do. */
    interface Action {
        void run() throws IOException;
    }

    /**
     * What Jackson is asked for.
     *
     * @param <T> the type of the answer
     */
    interface Question<T> {
        T answer() throws IOException;
    }

    static void run(Action action) {
        try {
            action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T ask(Question<T> question) {
        try {
            return question.answer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets a codec write. */
    static void write(Runnable writing) throws IOException {
        try {
            writing.run();
        } catch (UncheckedIOException e) {
            throw unwrap(e);
        }
    }

    /** What a codec was not to see. */
    static IOException unwrap(UncheckedIOException exception) {
        return Objects.requireNonNull(exception.getCause());
    }
}
