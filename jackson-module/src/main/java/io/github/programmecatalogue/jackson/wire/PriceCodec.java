package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.Price;
import java.math.BigDecimal;

/** Reads and writes a price: {@code {"amount": "305.00", "currency": "USD", "per": "week"}}. */
final class PriceCodec extends RecordCodec<Price, Price.Builder> {

    static final PriceCodec INSTANCE = new PriceCodec();

    private static final String AMOUNT = "amount";
    private static final String AMOUNT_TO = "amountTo";
    private static final String CURRENCY = "currency";
    private static final String PER = "per";
    private static final String LABEL = "label";

    private PriceCodec() {
        super(
                Price.class,
                PropertyTable.of(AMOUNT, AMOUNT_TO, CURRENCY, PER, LABEL)
                        .requiring(AMOUNT, CURRENCY)
                        .whole());
    }

    @Override
    Price.Builder draft() {
        return Price.builder();
    }

    @Override
    boolean readProperty(String name, TokenSource source, Price.Builder price) {
        return switch (name) {
            case AMOUNT -> set(source, AmountCodec.INSTANCE, price, Price.Builder::amount);
            case AMOUNT_TO -> set(source, AmountCodec.INSTANCE, price, Price.Builder::amountTo);
            case CURRENCY -> set(source, PlainTextCodec.INSTANCE, price, Price.Builder::currency);
            case PER -> set(source, EnumCodecs.PER, price, Price.Builder::per);
            case LABEL -> set(source, LocalizedTextCodec.INSTANCE, price, Price.Builder::label);
            default -> throw unhandled(name);
        };
    }

    @Override
    Price build(Price.Builder price) {
        return price.build();
    }

    @Override
    public void writeMembers(Price price, TokenSink sink) {
        put(sink, AMOUNT, AmountCodec.INSTANCE, price.getAmount().toPlainString());
        put(sink, AMOUNT_TO, AmountCodec.INSTANCE, price.getAmountTo().map(BigDecimal::toPlainString));
        put(sink, CURRENCY, PlainTextCodec.INSTANCE, price.getCurrency().getCurrencyCode());
        put(sink, PER, EnumCodecs.PER, price.getPer());
        put(sink, LABEL, LocalizedTextCodec.INSTANCE, price.getLabel());
    }
}
