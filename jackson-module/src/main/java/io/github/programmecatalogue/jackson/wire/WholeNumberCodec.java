package io.github.programmecatalogue.jackson.wire;

import org.jspecify.annotations.Nullable;

/** Reads and writes a whole number. */
final class WholeNumberCodec implements Codec<Integer> {

    static final WholeNumberCodec INSTANCE = new WholeNumberCodec();

    private WholeNumberCodec() {}

    @Override
    public Class<Integer> type() {
        return Integer.class;
    }

    @Override
    public @Nullable Integer read(TokenSource source) {
        if (source.current() != Token.WHOLE_NUMBER) {
            source.problem(Problem.mismatch("wholeNumber", "must be a whole number", source));
            source.skip();
            return null;
        }
        if (!source.isInt()) {
            source.problem(Problem.malformed(
                    "wholeNumber",
                    "must be a number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE + ": "
                            + Found.number(source)));
            return null;
        }
        return source.integer();
    }

    @Override
    public void write(Integer value, TokenSink sink) {
        sink.number(value);
    }
}
