package io.github.programmecatalogue.jackson.wire;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads and writes a decimal number, a whole one without a fraction. */
final class DecimalCodec implements Codec<BigDecimal> {

    static final DecimalCodec INSTANCE = new DecimalCodec();

    /** On either side of the point: nobody counts further, and a sum of 1 and 1e999999999 has a thousand million. */
    private static final int MOST_DIGITS = 100;

    private DecimalCodec() {}

    @Override
    public Class<BigDecimal> type() {
        return BigDecimal.class;
    }

    @Override
    public @Nullable BigDecimal read(TokenSource source) {
        if (source.current() != Token.WHOLE_NUMBER && source.current() != Token.DECIMAL_NUMBER) {
            source.problem(Problem.mismatch("number", "must be a number", source));
            source.skip();
            return null;
        }
        BigDecimal number = source.decimal();
        if (number == null || !isModest(number)) {
            source.problem(Problem.malformed(
                    "decimal",
                    "must be a number of at most " + MOST_DIGITS + " digits on either side of the point: "
                            + Found.number(source)));
            return null;
        }
        return number;
    }

    private static boolean isModest(BigDecimal number) {
        long wholeDigits = (long) number.precision() - number.scale();
        return number.scale() <= MOST_DIGITS && wholeDigits <= MOST_DIGITS;
    }

    @Override
    public void write(BigDecimal value, TokenSink sink) {
        if (value.scale() == 0) {
            sink.number(value.unscaledValue());
        } else {
            sink.number(value);
        }
    }
}
