package io.github.programmecatalogue.jackson.wire;

import org.jspecify.annotations.Nullable;

/** Reads and writes a latitude or a longitude. */
final class CoordinateCodec implements Codec<Double> {

    static final CoordinateCodec INSTANCE = new CoordinateCodec();

    private CoordinateCodec() {}

    @Override
    public Class<Double> type() {
        return Double.class;
    }

    @Override
    public @Nullable Double read(TokenSource source) {
        if (source.current() != Token.WHOLE_NUMBER && source.current() != Token.DECIMAL_NUMBER) {
            source.problem(Problem.mismatch("number", "must be a number", source));
            source.skip();
            return null;
        }
        double degrees = source.real();
        if (!Double.isFinite(degrees)) {
            source.problem(Problem.malformed("degrees", "must be a finite number of degrees: " + Found.number(source)));
            return null;
        }
        return degrees;
    }

    @Override
    public void write(Double value, TokenSink sink) {
        sink.number(value.doubleValue());
    }
}
