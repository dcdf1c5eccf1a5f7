package io.github.programmecatalogue.jackson.wire;

import org.jspecify.annotations.Nullable;

/**
 * How one type reads and writes.
 *
 * <p>Codecs are immutable and thread-safe.
 *
 * @param <T> the type
 */
public interface Codec<T> {

    /**
     * The type.
     *
     * @return its public class, never a hidden implementation
     */
    Class<?> type();

    /**
     * Reads the value that a source stands at, and leaves the source at its last token.
     *
     * @param source what to read from
     * @return the value; null if it was reported as wrong, and the source goes on
     */
    @Nullable
    T read(TokenSource source);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param sink what to write to
     */
    void write(T value, TokenSink sink);
}
