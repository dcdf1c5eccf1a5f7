package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.Id;

/**
 * Reads and writes an id.
 *
 * @param <T> what is identified
 */
final class IdCodec<T> extends TextCodec<Id<T>> {

    private static final IdCodec<?> INSTANCE = new IdCodec<>();

    private IdCodec() {
        super(Id.class, "Id");
    }

    /** The codec for the ids of a type: one for all, since they differ for the compiler only. */
    @SuppressWarnings("unchecked")
    static <T> IdCodec<T> of() {
        return (IdCodec<T>) INSTANCE;
    }

    @Override
    public Id<T> parse(String text) {
        return Id.of(text);
    }

    @Override
    Id<T> parse(String text, Shared shared) {
        return shared.id(text);
    }

    @Override
    public String format(Id<T> value) {
        return value.toString();
    }
}
