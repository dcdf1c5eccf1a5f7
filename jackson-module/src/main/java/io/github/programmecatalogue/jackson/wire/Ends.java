package io.github.programmecatalogue.jackson.wire;

import org.jspecify.annotations.Nullable;

/**
 * The ends of a range as they are read, either of which may be absent.
 *
 * @param <V> the type of an end
 */
final class Ends<V> {

    @Nullable
    V first;

    @Nullable
    V last;

    void first(V value) {
        first = value;
    }

    void last(V value) {
        last = value;
    }
}
