package io.github.programmecatalogue.jackson.wire;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes an amount of money as a plain decimal: a string, so that nothing between writer and reader rounds
 * it. A number is read too.
 */
final class AmountCodec implements Codec<String> {

    static final AmountCodec INSTANCE = new AmountCodec();

    private AmountCodec() {}

    @Override
    public Class<String> type() {
        return String.class;
    }

    @Override
    public @Nullable String read(TokenSource source) {
        return switch (source.current()) {
            case STRING -> source.text();
            case WHOLE_NUMBER, DECIMAL_NUMBER -> {
                BigDecimal number = DecimalCodec.INSTANCE.read(source);
                yield number == null ? null : number.toPlainString();
            }
            default -> {
                source.problem(
                        Problem.mismatch("amount", "Amount must be a string such as \"305.00\" or a number", source));
                source.skip();
                yield null;
            }
        };
    }

    @Override
    public void write(String value, TokenSink sink) {
        sink.string(value);
    }
}
